import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { type LinkParty, type ReferralLink } from '../domain/referral-link';
import { ReferralLinkEntity } from './referral-link.entity';

/** A link that was not revoked; a token says so. */
const unrevoked = (condition: string): string => `
  select link.library_id as "libraryId", link.id, link.referral_id as "referralId", link.party,
    link.created_at as "createdAt"
  from referral_links as link
  join tokens as token on token.library_id = link.library_id and token.id = link.id
  where link.library_id = $1 and token.revoked_at is null and ${condition}
  order by link.created_at desc, link.id desc`;

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
