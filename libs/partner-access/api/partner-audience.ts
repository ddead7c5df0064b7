import { type PartnerCaller } from '#identity';
import { type PartnerAudience } from '#referrals';

/** The partner as a reader of referrals. A token that may not answer is offered no move. */
export function audienceOf({ libraryId, contactId, scopes }: PartnerCaller): PartnerAudience {
  return { libraryId, contactId, mayMove: scopes.includes('referrals:respond') };
}
