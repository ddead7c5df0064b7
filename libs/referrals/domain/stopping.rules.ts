import { moveRules, type ReferralReason, type ReferralStatus } from './referral-status';

/** Why a referral is stopped from outside, whatever its two sides are at. */
export type StoppingReason = Extract<
  ReferralReason,
  'consent_withdrawn' | 'client_request' | 'other'
>;

/** Where a referral goes for its requester when it must not go on; undefined where nothing is under way. */
export function stoppedStatus(
  status: ReferralStatus,
  reason: StoppingReason,
): ReferralStatus | undefined {
  return moveRules.find(
    ({ from, by, needs }) =>
      from.includes(status) && by.includes('requester') && needs?.reason?.includes(reason),
  )?.to;
}
