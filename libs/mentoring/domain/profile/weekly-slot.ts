import { Temporal } from 'temporal-polyfill';

/** A time that comes each week, on the clocks of a zone that is said beside it: Mondays from 16:00 until 18:30. */
export interface WeeklySlot {
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekday: number;
  readonly from: string;
  /** Later than `from`, on the same day; `00:00` is its end. */
  readonly until: string;
}

/** Minutes of a week in UTC, from Monday 00:00 on: [from, until). */
export type WeekSpan = readonly [from: number, until: number];

const minutesOfWeek = 7 * 24 * 60;

const minutesInDay = 24 * 60;

/** From which minute of its day until which. */
export function minutesOf({ from, until }: WeeklySlot): WeekSpan {
  return [minutesOfDay(from), minutesOfDay(until) || minutesInDay];
}

/** When these slots are, in the week of a day: the clocks of a zone differ from UTC in summer and winter. */
export function weekSpans(
  slots: readonly WeeklySlot[],
  timeZone: string,
  now: Date,
): readonly WeekSpan[] {
  const zoned = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const offset = zoned.offsetNanoseconds / 60e9;
  return slots.flatMap((slot) => {
    const midnight = (slot.weekday - 1) * minutesInDay - offset;
    const [from, until] = minutesOf(slot);
    return withinWeek(midnight + from, midnight + until);
  });
}

/** How many minutes of the week two have in common. */
export function sharedMinutes(one: readonly WeekSpan[], other: readonly WeekSpan[]): number {
  const merged = mergedSpans(other);
  return mergedSpans(one)
    .flatMap(([from, until]) =>
      merged.map(([begin, end]) => Math.max(0, Math.min(until, end) - Math.max(from, begin))),
    )
    .reduce((sum, minutes) => sum + minutes, 0);
}

/** What begins on a Monday in Auckland may be a Sunday in UTC: a span is cut where the week turns. */
function withinWeek(from: number, until: number): WeekSpan[] {
  if (from < 0 && until <= 0) return [[from + minutesOfWeek, until + minutesOfWeek]];
  if (from < 0) {
    return [
      [from + minutesOfWeek, minutesOfWeek],
      [0, until],
    ];
  }
  if (from >= minutesOfWeek) return [[from - minutesOfWeek, until - minutesOfWeek]];
  if (until <= minutesOfWeek) return [[from, until]];
  return [
    [from, minutesOfWeek],
    [0, until - minutesOfWeek],
  ];
}

/** Slots that overlap count once. */
function mergedSpans(spans: readonly WeekSpan[]): WeekSpan[] {
  const merged: WeekSpan[] = [];
  for (const [from, until] of [...spans].sort(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], until)];
    else merged.push([from, until]);
  }
  return merged;
}

function minutesOfDay(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
