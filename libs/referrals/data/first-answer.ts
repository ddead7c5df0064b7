import { type ReferralStatus } from '../domain/referral-status';

/**
 * SQL that finds when the target first answered `referral` with one of these, as `at`: null where it never did.
 * Constant text, for a lateral join.
 */
export function firstAnswer(
  ...answers: readonly Extract<ReferralStatus, 'accepted' | 'declined'>[]
): string {
  return `(
    select min(event.occurred_at) as at
    from referral_events as event
    where event.library_id = referral.library_id and event.referral_id = referral.id
      and event.kind = 'moved' and event.from_status = 'sent'
      and event.to_status in (${answers.map((answer) => `'${answer}'`).join(', ')}))`;
}
