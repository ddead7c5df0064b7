import { Temporal } from 'temporal-polyfill';
import { invalidField } from '#kernel';

/** Whether it is due on a day and at no time of it. */
export function isAllDay(dueLocal: string): boolean {
  return !dueLocal.includes('T');
}

/**
 * The moment at which a wall-clock time comes in a time zone; a day comes when the library's day starts. Where the clocks change it is what RFC 5545
 * (section 3.3.5) and Temporal's `compatible` say: a time that is skipped comes as much later as was skipped, and
 * of a time that comes twice the first is meant.
 * @throws DomainError invalid at `/dueLocal` when no clock ever shows such a time, at `/timeZone` when there is
 * no such zone.
 */
export function dueAtOf(dueLocal: string, timeZone: string, dayStartsAt: string): Date {
  const time = isAllDay(dueLocal) ? `${dueLocal}T${dayStartsAt}` : dueLocal;
  return new Date(inZone(wallClock(time), timeZone).epochMilliseconds);
}

/** A wall-clock time as it is kept, to the minute unless seconds are told: `2026-11-27T10:00`; a day as it is. */
export function normalDueLocal(dueLocal: string): string {
  if (isAllDay(dueLocal)) return wallClock(dueLocal).toPlainDate().toString();
  const time = wallClock(dueLocal);
  return time.toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' });
}

function wallClock(dueLocal: string): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(dueLocal);
  } catch {
    throw invalidField('/dueLocal', 'iso8601');
  }
}

/** Intl takes abbreviations such as PST for zones; they are none, and mean different things in different places. */
function inZone(time: Temporal.PlainDateTime, timeZone: string): Temporal.ZonedDateTime {
  try {
    return time.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  } catch {
    throw invalidField('/timeZone', 'time_zone');
  }
}
