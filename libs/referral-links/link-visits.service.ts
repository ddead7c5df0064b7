import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#kernel';
import { type LinkCaller } from '#identity';
import {
  type Party,
  type Referral,
  ReferralLookupService,
  theClient,
  thePartner,
} from '#referrals';
import { ReferralLinkRepository } from './data/referral-link.repository';
import { isOver } from './domain/link-life.rules';
import { type LinkParty, type ReferralLink } from './domain/referral-link';

/** Somebody at a link's door: which referral it opens, to whom, and whether it still does. */
export interface LinkVisit {
  readonly link: ReferralLink;
  readonly referral: Referral;
  readonly party: Party;
  /** All that is left is to ask for a fresh one. */
  readonly isOver: boolean;
}

@Injectable()
export class LinkVisitsService {
  constructor(
    private readonly links: ReferralLinkRepository,
    private readonly referrals: ReferralLookupService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async receive({ libraryId, tokenId, contactId }: LinkCaller): Promise<LinkVisit> {
    const link = await this.links.findUnrevoked(libraryId, tokenId);
    const referral = link && (await this.referrals.find(libraryId, link.referralId));
    if (!link || !referral || !opens(link.party, referral, contactId)) {
      throw new DomainError('gone', 'link_gone');
    }
    return {
      link,
      referral,
      party:
        link.party === 'client' ? theClient(referral.clientId) : thePartner(referral.contactId),
      isOver: isOver(link, referral, this.clock.now()),
    };
  }
}

/** Links end when a referral is taken back; should one be left, it opens nothing to whom the referral is not for. */
function opens(party: LinkParty, referral: Referral, contactId: string | null): boolean {
  return (
    referral.sentAt !== null && contactId === (party === 'partner' ? referral.contactId : null)
  );
}
