import { type PartnerCaller } from '#identity';
import { type PartnerAudience } from '#referrals';

/** The partner as a reader of referrals. A token that may not answer is offered no move. */
export function audienceOf(caller: PartnerCaller): PartnerAudience {
  const { libraryId, actor, requestId, contactId, scopes } = caller;
  return {
    libraryId,
    actor,
    requestId,
    contactId,
    mayMove: scopes.includes('referrals:respond'),
  };
}
