import { Temporal } from 'temporal-polyfill';
import { component } from './icalendar';

type ZonedTime = Temporal.ZonedDateTime;

/**
 * What a time zone's clocks do between two moments, as a VTIMEZONE (RFC 5545, section 3.6.5): how they stand at
 * first, and every change after that. Written out, so that it also holds where no rule describes a country's zone.
 */
export function calendarZone(timeZone: string, from: Date, to: Date): string[] {
  const start = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone);
  const changes = changesAfter(start, to);
  return component('VTIMEZONE', [
    `TZID:${timeZone}`,
    ...observance(isSummerTime(changes[0]), '19700101T000000', start, start),
    ...changes.flatMap((change) => {
      const before = change.subtract({ nanoseconds: 1 });
      // The change comes at a time of the clocks as they were before it.
      const onset = change.toInstant().toZonedDateTimeISO(before.offset);
      return observance(isForward(change), localTime(onset), before, change);
    }),
  ]);
}

/** A wall-clock time as calendars write it: `20261127T100000`. */
export function localTime(time: ZonedTime): string {
  return time.toPlainDateTime().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

function changesAfter(start: ZonedTime, to: Date): ZonedTime[] {
  const changes: ZonedTime[] = [];
  let next = start.getTimeZoneTransition('next');
  while (next && next.epochMilliseconds <= to.getTime()) {
    changes.push(next);
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

/** The clocks stand as in summer if the next change sets them back. */
function isSummerTime(next: ZonedTime | undefined): boolean {
  return next !== undefined && !isForward(next);
}

function isForward(change: ZonedTime): boolean {
  return change.offsetNanoseconds > change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
}

function observance(
  isDaylight: boolean,
  onset: string,
  before: ZonedTime,
  after: ZonedTime,
): string[] {
  return component(isDaylight ? 'DAYLIGHT' : 'STANDARD', [
    `DTSTART:${onset}`,
    `TZOFFSETFROM:${offsetOf(before)}`,
    `TZOFFSETTO:${offsetOf(after)}`,
  ]);
}

function offsetOf({ offset }: ZonedTime): string {
  return offset.replaceAll(':', '');
}
