import { hasEnded } from '#kernel';
import { type Referral, type ReferralClocks, type ReferralEvent } from './referral';
import { referralLifecycle, type ReferralStatus } from './referral-status';

export const defaultExpiryDays = 30;

/** The working days of a library. */
export interface WorkingDays {
  /** The end of the n-th working day after this instant, whose own day does not count. */
  endOfWorkingDay(after: Date, workingDays: number): Date;
}

/** How long the target may take. */
export interface TimeLimits {
  readonly respondWithinWorkingDays: number;
  /** From the acceptance to the first news. */
  readonly firstNewsWithinDays: number;
  /** From one piece of news to the next. */
  readonly newsEveryDays: number;
}

export const usualTimeLimits: TimeLimits = {
  respondWithinWorkingDays: 2,
  firstNewsWithinDays: 7,
  newsEveryDays: 30,
};

/** Before anything is sent, nobody waits. */
export const noClocks: ReferralClocks = {
  respondBy: null,
  newsBy: null,
  expiresAt: null,
  waitsUntil: null,
  noticesGiven: 0,
  nextNoticeAt: null,
};

/** What the clocks are reckoned from. */
type Timed = Pick<Referral, 'mode' | 'expiryDays'> & ReferralClocks;

/** The clocks as an event leaves them; `status` is that of the referral after the event. */
export function clocksAfter(
  referral: Timed,
  event: Pick<ReferralEvent, 'kind' | 'side' | 'fromStatus' | 'occurredAt'>,
  status: ReferralStatus,
  limits: TimeLimits,
  calendar: WorkingDays,
): ReferralClocks {
  if (status === 'draft') return noClocks;
  const { mode, expiryDays } = referral;
  const now = event.occurredAt;
  const isSending = event.kind === 'moved' && status === 'sent';
  const respondBy = isSending ? answerBy(mode, now, limits, calendar) : referral.respondBy;
  const expiresAt = isSending ? daysAfter(now, expiryDays) : referral.expiresAt;
  const newsBy = isUnderWay(status) ? newsByAfter(referral, event, limits) : null;
  const waitsUntil = status === 'sent' ? respondBy : newsBy;
  return { respondBy, expiresAt, newsBy, ...noticesFor(referral, waitsUntil) };
}

/** Where the client goes by themselves, no clock runs against the partner. */
function answerBy(
  mode: Referral['mode'],
  now: Date,
  { respondWithinWorkingDays }: TimeLimits,
  calendar: WorkingDays,
): Date | null {
  if (mode === 'self_referral') return null;
  return calendar.endOfWorkingDay(now, respondWithinWorkingDays);
}

/** News is whatever the target does or writes. */
function newsByAfter(
  { mode, newsBy }: Timed,
  { side, fromStatus, occurredAt }: Pick<ReferralEvent, 'side' | 'fromStatus' | 'occurredAt'>,
  { firstNewsWithinDays, newsEveryDays }: TimeLimits,
): Date | null {
  if (mode === 'self_referral') return null;
  if (side !== 'target' && newsBy) return newsBy;
  return daysAfter(occurredAt, fromStatus === 'sent' ? firstNewsWithinDays : newsEveryDays);
}

/** Notices are given anew for each wait. */
function noticesFor(
  { waitsUntil, noticesGiven, nextNoticeAt }: Timed,
  next: Date | null,
): Pick<ReferralClocks, 'waitsUntil' | 'noticesGiven' | 'nextNoticeAt'> {
  const goesOn = next?.getTime() === waitsUntil?.getTime();
  return goesOn
    ? { waitsUntil, noticesGiven, nextNoticeAt }
    : { waitsUntil: next, noticesGiven: 0, nextNoticeAt: next };
}

function isUnderWay(status: ReferralStatus): boolean {
  return status !== 'sent' && !hasEnded(referralLifecycle, status);
}

function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * 24 * 60 * 60 * 1000);
}
