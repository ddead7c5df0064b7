import { Temporal } from 'temporal-polyfill';
import { invalidField } from '#kernel';
import { type Preferences } from './preferences';

export type QuietHours = Pick<Preferences, 'quietFrom' | 'quietUntil'>;

/** @throws DomainError invalid at the end that is missing, or that is the other one again. */
export function checkQuietHours({ quietFrom, quietUntil }: QuietHours): void {
  if ((quietFrom === null) !== (quietUntil === null)) {
    throw invalidField(quietFrom === null ? '/quietFrom' : '/quietUntil', 'quiet_hours_both_ends');
  }
  if (quietFrom !== null && quietFrom === quietUntil) {
    throw invalidField('/quietUntil', 'quiet_hours_empty');
  }
}

/**
 * The first moment from this one on that is not within the quiet hours: this one, or their end. They may go over
 * midnight. Where the clocks skip their end it comes as much later as was skipped.
 */
export function outsideQuietHours(
  at: Date,
  { quietFrom, quietUntil }: QuietHours,
  timeZone: string,
): Date {
  if (quietFrom === null || quietUntil === null) return at;
  const here = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const clock = here.toPlainTime().toString({ smallestUnit: 'minute' });
  if (!isQuiet(clock, quietFrom, quietUntil)) return at;
  const day = clock < quietUntil ? here.toPlainDate() : here.toPlainDate().add({ days: 1 });
  const end = day.toZonedDateTime({ timeZone, plainTime: quietUntil });
  // An hour that comes twice: on its second time round the end may have been already.
  return new Date(Math.max(at.getTime(), end.epochMilliseconds));
}

function isQuiet(clock: string, from: string, until: string): boolean {
  return from < until ? from <= clock && clock < until : clock >= from || clock < until;
}
