import { Injectable } from '@nestjs/common';
import { unrevokedLinks } from '#identity';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { type LinkParty, type ReferralLink } from '../domain/referral-link';
import { ReferralLinkEntity } from './referral-link.entity';

const unrevoked = unrevokedLinks('referral_links', 'link.referral_id as "referralId", link.party');

const oneLink: Statement = { name: 'referral_link', text: unrevoked('link.id = $2') };

const linksOfParty: Statement = {
  name: 'referral_links_of_party',
  text: unrevoked('link.referral_id = $2 and link.party = $3'),
};

@Injectable()
export class ReferralLinkRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {}

  async add(link: ReferralLink): Promise<void> {
    await this.unitOfWork.manager.insert(ReferralLinkEntity, link);
  }

  findUnrevoked(libraryId: string, id: string): Promise<ReferralLink | undefined> {
    return this.reads.row<ReferralLink & object>(libraryId, oneLink, [libraryId, id]);
  }

  /** The links that a party has to a referral, the newest first. */
  findUnrevokedOfParty(
    libraryId: string,
    referralId: string,
    party: LinkParty,
  ): Promise<ReferralLink[]> {
    return this.reads.rows<ReferralLink & object>(libraryId, linksOfParty, [
      libraryId,
      referralId,
      party,
    ]);
  }
}
