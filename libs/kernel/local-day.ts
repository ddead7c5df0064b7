import { Temporal } from 'temporal-polyfill';

/** A day on the clocks of a time zone, as it is at one moment of it. */
export interface LocalDay {
  readonly now: Date;
  readonly timeZone: string;
  /** ISO 8601: `2026-11-27`. */
  readonly date: string;
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekday: number;
  /** Midnight, or where the clocks skip it the first moment after it. */
  readonly start: Date;
  /** The start of the next day: one that the clocks make longer or shorter has 25 or 23 hours. */
  readonly end: Date;
  /** The end of the seventh day from this one on. */
  readonly weekEnd: Date;
}

const daysAhead = 7;

/** The day that it is now on the clocks of this time zone. */
export function localDay(now: Date, timeZone: string): LocalDay {
  const day = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const startOf = (daysLater: number): Date =>
    new Date(
      day.toPlainDate().add({ days: daysLater }).toZonedDateTime(timeZone).epochMilliseconds,
    );
  return {
    now,
    timeZone,
    date: day.toPlainDate().toString(),
    weekday: day.dayOfWeek,
    start: startOf(0),
    end: startOf(1),
    weekEnd: startOf(daysAhead),
  };
}
