import { Temporal } from 'temporal-polyfill';
import { type LocalDay } from '#kernel';
import { type Preferences } from './preferences';

/** What somebody said of their digest, with what holds where they said nothing. */
export interface DigestWishes extends Pick<Preferences, 'digest' | 'digestHour' | 'reminders'> {
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekdays: readonly number[];
}

/** The worker may have been away in the morning; in the evening nobody wants to read what was to be done. */
const latestAfter = 6 * 60 * 60 * 1000;

/** For so long a reminder waits for a digest that is late; longer than it takes to look for who is due one. */
const patience = 10 * 60 * 1000;

/**
 * Whether somebody's digest of this day should go out now. Its hour comes once a day: where the clocks skip it, it
 * comes as much later as was skipped, and of an hour that comes twice the first is meant. Who joins during the day
 * gets the first one on the next.
 */
export function isDigestDue(day: LocalDay, wishes: DigestWishes, joinedAt: Date): boolean {
  const due = digestMoment(day, wishes);
  if (due === undefined || joinedAt.getTime() >= due) return false;
  const late = day.now.getTime() - due;
  return late >= 0 && late < latestAfter;
}

/** Whether what is due now is left to this day's digest, which is still to come. */
export function isLeftToDigest(day: LocalDay, wishes: DigestWishes): boolean {
  if (wishes.reminders !== 'in_digest') return false;
  const due = digestMoment(day, wishes);
  return due !== undefined && day.now.getTime() < due + patience;
}

function digestMoment(
  { date, timeZone, weekday }: LocalDay,
  { digest, digestHour, weekdays }: DigestWishes,
): number | undefined {
  if (!digest || !weekdays.includes(weekday)) return undefined;
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone,
    plainTime: { hour: digestHour },
  }).epochMilliseconds;
}
