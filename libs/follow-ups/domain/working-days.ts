import { Temporal } from 'temporal-polyfill';

/** Nobody is closed for longer; without an end, a library that never works would be searched forever. */
const longestClosureDays = 366;

/** The working day at or after this day of which so many come before: of none, the first. */
export function workingDayFrom(
  from: string,
  earlier: number,
  isWorkingDay: (day: string) => boolean,
): string {
  let day = Temporal.PlainDate.from(from);
  let left = earlier;
  for (let closed = 0; closed < longestClosureDays; day = day.add({ days: 1 })) {
    if (!isWorkingDay(day.toString())) closed += 1;
    else if (left === 0) break;
    else {
      left -= 1;
      closed = 0;
    }
  }
  return day.toString();
}

/** So many working days after this day, which does not count itself; after none, itself or the first that follows. */
export function workingDaysAfter(
  day: string,
  workingDays: number,
  isWorkingDay: (day: string) => boolean,
): string {
  if (workingDays === 0) return workingDayFrom(day, 0, isWorkingDay);
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  return workingDayFrom(next, workingDays - 1, isWorkingDay);
}
