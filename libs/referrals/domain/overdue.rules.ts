import { type Referral, type ReferralClocks } from './referral';
import { type WorkingDays } from './time.rules';

/** Who is told that a referral is overdue: first the side that owes, then whoever looks after it. */
export type NoticeTo = 'target' | 'owner';

type Waiting = Pick<Referral, 'waitsUntil' | 'noticesGiven' | 'nextNoticeAt'>;

/** The notice that is due now, if one is. */
export function noticeDue(
  { noticesGiven, nextNoticeAt }: Waiting,
  now: Date,
): NoticeTo | undefined {
  if (nextNoticeAt === null || nextNoticeAt > now) return undefined;
  return noticesGiven === 0 ? 'target' : 'owner';
}

/**
 * After the first notice the target has another working day; then the owner is told, and no more is said.
 * @param reached whether the target could be told: if not, the owner's turn comes at once
 */
export function afterNotice(
  { noticesGiven }: Waiting,
  now: Date,
  reached: boolean,
  calendar: WorkingDays,
): Pick<ReferralClocks, 'noticesGiven' | 'nextNoticeAt'> {
  const next = reached ? calendar.endOfWorkingDay(now, 1) : now;
  return { noticesGiven: noticesGiven + 1, nextNoticeAt: noticesGiven === 0 ? next : null };
}

/** Which wait a notice speaks of: once somebody answered, or the time was set anew, it is not wanted any more. */
export function waitOf({ waitsUntil }: Pick<Waiting, 'waitsUntil'>): string {
  return waitsUntil?.toISOString() ?? 'none';
}
