import { Temporal } from 'temporal-polyfill';

/** A day of a calendar, such as `2026-11-30`. */
export type CalendarDay = string;

/** Which days a library works, in its own time zone. */
export interface WorkingCalendar {
  /** The day that it is in the library at this instant. */
  dayOf(instant: Date): CalendarDay;
  isWorkingDay(day: CalendarDay): boolean;
  /**
   * The last instant of the n-th working day after the day of this instant, which does not count itself.
   * @param workingDays at least 1
   */
  endOfWorkingDay(after: Date, workingDays: number): Date;
}

export interface CalendarRules {
  /** IANA. */
  readonly timeZone: string;
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly workingWeekdays: readonly number[];
  readonly isPublicHoliday: (day: CalendarDay) => boolean;
  /** Whether the library works on the days of which it has said so itself. */
  readonly specialDays: ReadonlyMap<CalendarDay, boolean>;
}

/** Nobody is closed for longer; without an end, a library that never works would be counted on forever. */
const longestClosureDays = 366;

/** What the library says of a day comes first, then the public holidays, then its week. */
export function workingCalendar(rules: CalendarRules): WorkingCalendar {
  const { timeZone, workingWeekdays, isPublicHoliday, specialDays } = rules;

  function dateOf(instant: Date): Temporal.PlainDate {
    return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
      .toZonedDateTimeISO(timeZone)
      .toPlainDate();
  }

  function isWorkingDay(day: CalendarDay): boolean {
    const isInWeek = workingWeekdays.includes(Temporal.PlainDate.from(day).dayOfWeek);
    return specialDays.get(day) ?? (isInWeek && !isPublicHoliday(day));
  }

  function endOfWorkingDay(after: Date, workingDays: number): Date {
    let day = dateOf(after);
    const latest = day.add({ days: longestClosureDays });
    for (let left = workingDays; left > 0 && Temporal.PlainDate.compare(day, latest) < 0;) {
      day = day.add({ days: 1 });
      if (isWorkingDay(day.toString())) left -= 1;
    }
    return new Date(day.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1);
  }

  return { dayOf: (instant) => dateOf(instant).toString(), isWorkingDay, endOfWorkingDay };
}
