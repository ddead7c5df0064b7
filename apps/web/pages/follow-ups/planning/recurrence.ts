/** How something comes again, as the form asks for it and the page says it. */
export interface Recurrence {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** Weekly: on which days of the week, Monday is 1; none for the day on which it begins. */
  readonly weekdays: readonly number[];
  /** Monthly: on the first, second ... weekday of the month instead of its day; -1 is the last. */
  readonly weekOfMonth: number | null;
  /** How often in all, */
  readonly count: number | null;
  /** or until which day, as `2027-03-01`; never when both are null. */
  readonly until: string | null;
}

export const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The rule of RFC 5545, of something that begins on this day. */
export function ruleOf(recurrence: Recurrence, startsOn: string): string {
  const { frequency, interval, count, until } = recurrence;
  const days = daysOf(recurrence, startsOn);
  return [
    `FREQ=${frequency}`,
    ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
    ...(days === '' ? [] : [`BYDAY=${days}`]),
    ...(count === null ? [] : [`COUNT=${count}`]),
    ...(until === null ? [] : [`UNTIL=${until.replaceAll('-', '')}`]),
  ].join(';');
}

function daysOf(recurrence: Recurrence, startsOn: string): string {
  const { frequency, weekdays, weekOfMonth } = recurrence;
  if (frequency === 'WEEKLY') return weekdays.map(nameOf).join(',');
  if (frequency !== 'MONTHLY' || weekOfMonth === null) return '';
  return `${weekOfMonth}${nameOf(weekdayOf(startsOn))}`;
}

const nameOf = (weekday: number): string => weekdayNames[weekday - 1] ?? '';

/** The day of the week of a day; Monday is 1. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00Z`).getUTCDay() || 7;
}

/** In which week of its month a day is: its second Tuesday is 2. */
export function weekOfMonthOf(day: string): number {
  return Math.ceil(Number(day.slice(8, 10)) / 7);
}

/** What a rule says, where the form could have said it; null for what only RFC 5545 can say. */
export function recurrenceOf(rule: string): Recurrence | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const frequency = frequencies.find((one) => one === parts.get('FREQ'));
  const known = ['FREQ', 'INTERVAL', 'BYDAY', 'COUNT', 'UNTIL'];
  if (!frequency || [...parts.keys()].some((name) => !known.includes(name))) return null;
  const days = placesOf(parts.get('BYDAY') ?? '', frequency);
  if (!days) return null;
  const until = parts.get('UNTIL')?.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
  const count = parts.get('COUNT');
  return {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    ...days,
    count: count === undefined ? null : Number(count),
    until: until ?? null,
  };
}

function placesOf(
  days: string,
  frequency: Recurrence['frequency'],
): Pick<Recurrence, 'weekdays' | 'weekOfMonth'> | null {
  if (days === '') return { weekdays: [], weekOfMonth: null };
  if (frequency === 'WEEKLY') {
    return { weekdays: days.split(',').map(numberOf), weekOfMonth: null };
  }
  const [, week, weekday] = /^(-?\d)(\w\w)$/.exec(days) ?? [];
  if (frequency !== 'MONTHLY' || week === undefined || weekday === undefined) return null;
  return { weekdays: [numberOf(weekday)], weekOfMonth: Number(week) };
}

const numberOf = (name: string): number => weekdayNames.indexOf(name) + 1;
