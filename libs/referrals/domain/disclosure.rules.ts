import { type ReferralStatus } from './referral-status';

/**
 * The statuses in which the target of a referral has no business with the client, and so is not shown whom it
 * was about: it was not for them, or it did not come to anything.
 */
export const targetHasNoBusiness: readonly ReferralStatus[] = [
  'draft',
  'declined',
  'withdrawn',
  'expired',
  'entered_in_error',
];
