import { Temporal } from 'temporal-polyfill';
import { invalidField } from '#kernel';
import { isAllDay } from './due.rules';

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const weekday = '(?:MO|TU|WE|TH|FR|SA|SU)';
const mostTimes = 1000;

/** Every part of a recurrence rule (RFC 5545, section 3.3.10) that a promise to people needs, and what it may say. */
const parts: Readonly<Record<string, (value: string) => boolean>> = {
  FREQ: (value) => frequencies.some((frequency) => frequency === value),
  INTERVAL: (value) => isNumber(value, mostTimes),
  COUNT: (value) => isNumber(value, mostTimes),
  UNTIL: (value) => /^\d{8}(T\d{6}Z?)?$/.test(value),
  WKST: (value) => new RegExp(`^${weekday}$`).test(value),
  BYMONTH: eachOf((value) => isNumber(value, 12)),
  BYMONTHDAY: eachOf((value) => isSigned(value, 31)),
  BYYEARDAY: eachOf((value) => isSigned(value, 366)),
  BYWEEKNO: eachOf((value) => isSigned(value, 53)),
  BYSETPOS: eachOf((value) => isSigned(value, 366)),
  BYDAY: eachOf((value) => {
    const ordinal = value.slice(0, -2);
    return new RegExp(`${weekday}$`).test(value) && (ordinal === '' || isSigned(ordinal, 53));
  }),
};

/** The parts of a rule, as `FREQ` to `MONTHLY`. */
type Parts = ReadonlyMap<string, string>;

const order = Object.keys(parts);

/**
 * A recurrence rule as it is kept: in capitals, its parts in one order, its end on the clock of the series.
 * @throws DomainError invalid at `/recurrenceRule`, with the part that is wrong.
 */
export function normalRule(rule: string, startsLocal: string, timeZone: string): string {
  const said = partsOf(rule);
  if (!said.has('FREQ')) throw invalidField('/recurrenceRule', 'recurrence_frequency');
  refuseConflicts(said);
  const until = said.get('UNTIL');
  const kept = new Map(said);
  if (until !== undefined) kept.set('UNTIL', onTheClock(until, startsLocal, timeZone));
  return order.flatMap((name) => (kept.has(name) ? [`${name}=${kept.get(name)}`] : [])).join(';');
}

function partsOf(rule: string): Parts {
  const said = new Map<string, string>();
  for (const part of rule
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    const isRight = parts[name]?.(value) ?? false;
    if (name === 'FREQ' && !isRight) throw invalidField('/recurrenceRule', 'recurrence_frequency');
    if (!isRight || more.length > 0 || said.has(name)) {
      throw invalidField('/recurrenceRule', 'recurrence_part', { part: part.slice(0, 40) });
    }
    said.set(name, value);
  }
  return said;
}

/** What RFC 5545 says does not go together. */
function refuseConflicts(said: Parts): void {
  const frequency = said.get('FREQ') ?? '';
  const hasOrdinals = /\d/.test(said.get('BYDAY') ?? '');
  const conflicts: readonly (readonly [string, string, boolean])[] = [
    ['UNTIL', 'COUNT', said.has('COUNT')],
    ['BYWEEKNO', `FREQ=${frequency}`, frequency !== 'YEARLY'],
    ['BYYEARDAY', `FREQ=${frequency}`, frequency !== 'YEARLY'],
    ['BYMONTHDAY', 'FREQ=WEEKLY', frequency === 'WEEKLY'],
    ['BYDAY', `FREQ=${frequency}`, hasOrdinals && ['DAILY', 'WEEKLY'].includes(frequency)],
    ['BYDAY', 'BYWEEKNO', hasOrdinals && said.has('BYWEEKNO')],
    ['BYSETPOS', `FREQ=${frequency}`, ![...said.keys()].some(isChoiceOfDays)],
  ];
  for (const [part, other, isWrong] of conflicts) {
    if (said.has(part) && isWrong) {
      throw invalidField('/recurrenceRule', 'recurrence_conflict', { part, other });
    }
  }
}

function isChoiceOfDays(name: string): boolean {
  return name.startsWith('BY') && name !== 'BYSETPOS';
}

/** The end as the series' clock shows it, a whole day counting to its last second; a day alone for what is due all day. */
function onTheClock(until: string, startsLocal: string, timeZone: string): string {
  const time = readingOf(until, timeZone);
  const day = time.toPlainDate().toString().replaceAll('-', '');
  if (isAllDay(startsLocal)) return day;
  if (!until.includes('T')) return `${day}T235959`;
  return `${day}T${time.toPlainTime().toString({ smallestUnit: 'second' }).replaceAll(':', '')}`;
}

function readingOf(until: string, timeZone: string): Temporal.PlainDateTime {
  try {
    if (!until.endsWith('Z')) return Temporal.PlainDateTime.from(until);
    return Temporal.Instant.from(until).toZonedDateTimeISO(timeZone).toPlainDateTime();
  } catch {
    throw invalidField('/recurrenceRule', 'recurrence_part', { part: `UNTIL=${until}` });
  }
}

function eachOf(check: (value: string) => boolean): (value: string) => boolean {
  return (values) => values.split(',').every(check);
}

function isNumber(value: string, most: number): boolean {
  return /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= most;
}

function isSigned(value: string, most: number): boolean {
  return isNumber(value.replace(/^[+-]/, ''), most);
}
