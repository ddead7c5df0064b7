import { Temporal } from 'temporal-polyfill';
import { type TodayItem } from './today-item';
import { type UserDay } from './user-day';

/** What somebody said of their digest, with what holds where they said nothing. */
export interface DigestWishes {
  readonly digest: boolean;
  readonly digestHour: number;
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekdays: readonly number[];
  readonly joinedAt: Date;
}

/** The worker may have been away in the morning; in the evening nobody wants to read what was to be done. */
const latestAfterHours = 6;

/**
 * Whether somebody's digest of this day should go out now. Its hour comes once a day: where the clocks skip it, it
 * comes as much later as was skipped, and of an hour that comes twice the first is meant. Who joins during the day
 * gets the first one on the next.
 */
export function isDigestDue(
  { now, timeZone, date, weekday }: UserDay,
  { digest, digestHour, weekdays, joinedAt }: DigestWishes,
): boolean {
  if (!digest || !weekdays.includes(weekday)) return false;
  const due = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone,
    plainTime: { hour: digestHour },
  }).epochMilliseconds;
  const hoursLate = (now.getTime() - due) / (60 * 60 * 1000);
  return hoursLate >= 0 && hoursLate < latestAfterHours && joinedAt.getTime() < due;
}

/** What a digest tells, and how much it leaves to reminders that will come by themselves. */
export interface DigestContent {
  readonly items: readonly TodayItem[];
  readonly remindedLater: number;
}

/**
 * Nobody is told of one thing twice: what a mail will remind of at its time is not in the digest. For whoever is
 * reminded by the digest, what is due on its day counts as reminded of by now.
 */
export function digestOf(items: readonly TodayItem[], now: Date): DigestContent {
  const told = items.filter((item) => !willBeReminded(item, now));
  return { items: told, remindedLater: items.length - told.length };
}

function willBeReminded({ concern }: TodayItem, now: Date): boolean {
  return concern.type === 'follow_up' && concern.remindedAt === null && concern.dueAt > now;
}
