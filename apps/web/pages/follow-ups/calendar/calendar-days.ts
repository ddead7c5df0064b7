const DAY = 24 * 60 * 60_000;

export const calendarSpans = ['week', 'month'] as const;

export type CalendarSpan = (typeof calendarSpans)[number];

const atNoon = (day: string): number => Date.parse(`${day}T12:00Z`);

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** The day that is so many days later. */
export function addDays(day: string, days: number): string {
  return dayOf(atNoon(day) + days * DAY);
}

/** The Monday of its week: in all our languages the week begins with it. */
function mondayOf(day: string): string {
  return addDays(day, -((new Date(atNoon(day)).getUTCDay() + 6) % 7));
}

/** The days that a calendar shows: this week, or the weeks that this month has a part in. */
export function shownDays(span: CalendarSpan, day: string): string[] {
  if (span === 'week') return daysFrom(mondayOf(day), 7);
  const first = mondayOf(`${day.slice(0, 7)}-01`);
  const beforeNext = addDays(stepped('month', `${day.slice(0, 7)}-01`, 1), -1);
  const weeks = Math.floor((atNoon(beforeNext) - atNoon(first)) / (7 * DAY)) + 1;
  return daysFrom(first, weeks * 7);
}

function daysFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => addDays(first, place));
}

/** The same day of the next or last week, or the first of the next or last month. */
export function stepped(span: CalendarSpan, day: string, steps: number): string {
  if (span === 'week') return addDays(day, 7 * steps);
  const [year = 0, month = 1] = day.split('-').map(Number);
  return dayOf(Date.UTC(year, month - 1 + steps, 1, 12));
}
