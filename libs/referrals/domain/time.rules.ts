import { type ReferralMode } from './referral';

/** A day of a calendar, such as `2026-11-30`. */
export type CalendarDay = string;

/** Which days a library works, in its own time zone. */
export interface WorkingCalendar {
  /** The day that it is in the library at this instant. */
  dayOf(instant: Date): CalendarDay;
  isWorkingDay(day: CalendarDay): boolean;
  /** The last instant of the day. */
  endOf(day: CalendarDay): Date;
}

export const defaultExpiryDays = 30;

const defaultWorkingDaysToRespond = 2;

/** The end of the last working day on which an answer is in time. The day of sending does not count. */
export function respondBy(
  sentAt: Date,
  calendar: WorkingCalendar,
  workingDays = defaultWorkingDaysToRespond,
): Date {
  let day = calendar.dayOf(sentAt);
  for (let left = workingDays; left > 0;) {
    day = dayAfter(day);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return calendar.endOf(day);
}

function expiresAt(sentAt: Date, expiryDays = defaultExpiryDays): Date {
  return new Date(sentAt.getTime() + expiryDays * 24 * 60 * 60 * 1000);
}

/** The clocks that start when a referral is sent. Where the client goes by themselves, none runs against the partner. */
export function clocksFrom(
  sentAt: Date,
  { mode, expiryDays }: { readonly mode: ReferralMode; readonly expiryDays: number },
  calendar: WorkingCalendar,
): { readonly respondBy: Date | null; readonly expiresAt: Date } {
  return {
    respondBy: mode === 'self_referral' ? null : respondBy(sentAt, calendar),
    expiresAt: expiresAt(sentAt, expiryDays),
  };
}

function dayAfter(day: CalendarDay): CalendarDay {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
