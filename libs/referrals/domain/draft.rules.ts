import { hasEnded, invalidField } from '#kernel';
import { type Referral } from './referral';
import { noLongerDraft } from './referral.errors';
import { referralLifecycle } from './referral-status';

/** What a requester says of a referral before it is sent. */
export type DraftDetails = Pick<
  Referral,
  | 'mode'
  | 'contactId'
  | 'clientId'
  | 'consentId'
  | 'ownerId'
  | 'need'
  | 'whatToBring'
  | 'expiryDays'
  | 'replacesId'
>;

/** Some of it said anew; what is undefined stays. */
export type DraftChanges = {
  readonly [Detail in keyof DraftDetails]?: DraftDetails[Detail] | undefined;
};

/**
 * Whether the library may make these changes. Who among the staff looks after it can change at any time;
 * everything else is fixed once the target may have read it.
 * @throws DomainError conflict `referral_no_longer_draft`
 */
export function checkChanges(referral: Referral, changes: DraftChanges): void {
  const isOwnDraft = referral.status === 'draft' && referral.direction === 'outbound';
  const touched = Object.entries<unknown>(changes).some(
    ([detail, value]) => detail !== 'ownerId' && value !== undefined,
  );
  if (touched && !isOwnDraft) throw noLongerDraft(referral);
}

/** A referral takes up an ended one of the same client. @throws DomainError at `/replacesId` */
export function checkReplaced(replaced: Referral | null, clientId: string): void {
  if (!replaced) throw invalidField('/replacesId', 'unknown_referral');
  if (replaced.clientId !== clientId) throw invalidField('/replacesId', 'referral_of_other_client');
  if (!hasEnded(referralLifecycle, replaced.status)) {
    throw invalidField('/replacesId', 'referral_not_ended');
  }
}
