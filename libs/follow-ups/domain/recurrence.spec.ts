import fc from 'fast-check';
import { RRule } from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { dueAtOf } from './due.rules';
import {
  firstOccurrence,
  isOccurrence,
  nextOccurrence,
  recurrenceOf,
  upcoming,
} from './recurrence';

const times = (rule: string, starts: string, atMost = 5, timeZone = 'Europe/Warsaw') => {
  const recurrence = recurrenceOf(rule, starts, timeZone);
  const first = firstOccurrence(recurrence)!;
  return [first, ...upcoming(recurrence, first, atMost - 1)];
};

/** What an implementation that shares nothing with ours says: on floating times, which it counts in UTC. */
function timesByRrule(rule: string, starts: string, atMost: number): string[] {
  const options = RRule.parseString(rule);
  const dtstart = new Date(`${starts}Z`);
  const found: string[] = [];
  new RRule({ ...options, dtstart }).all((time, index) => {
    found.push(time.toISOString().slice(0, 16));
    return index + 1 < atMost;
  });
  return found.slice(0, atMost);
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const someOf = (values: readonly string[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: 3 }).map((chosen) => chosen.join());
const signed = (most: number) =>
  fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: -most, max: -1 })).map(String);
const listOf = (value: fc.Arbitrary<string>) =>
  fc.uniqueArray(value, { minLength: 1, maxLength: 3 }).map((chosen) => chosen.join());
const part = (name: string, value: fc.Arbitrary<string>) => value.map((said) => `${name}=${said}`);

const ordinalDays = listOf(
  fc
    .tuple(fc.constantFrom('1', '2', '3', '4', '-1', '-2'), fc.constantFrom(...weekdays))
    .map(([ordinal, day]) => ordinal + day),
);

/** Rules as people make them, each frequency with what goes with it. */
const anyRule = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY'),
      part('FREQ=DAILY;BYDAY', someOf(weekdays)),
      part('FREQ=DAILY;BYMONTHDAY', listOf(signed(28))),
      part('FREQ=WEEKLY;BYDAY', someOf(weekdays)),
      part('FREQ=WEEKLY;WKST=SU;BYDAY', someOf(weekdays)),
      part('FREQ=MONTHLY;BYMONTHDAY', listOf(signed(31))),
      part('FREQ=MONTHLY;BYDAY', ordinalDays),
      part('FREQ=MONTHLY;BYSETPOS=-1;BYDAY', someOf(weekdays)),
      part('FREQ=MONTHLY;BYSETPOS=2;BYDAY', someOf(weekdays)),
      part('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY', fc.constantFrom('29', '-1', '28')),
      part('FREQ=YEARLY;BYMONTH=3,10;BYDAY', ordinalDays),
      part('FREQ=YEARLY;BYYEARDAY', listOf(signed(365))),
    ),
    fc.oneof(fc.constant(''), part(';INTERVAL', fc.integer({ min: 1, max: 4 }).map(String))),
    fc.oneof(fc.constant(''), part(';COUNT', fc.integer({ min: 1, max: 12 }).map(String))),
  )
  .map((said) => said.join(''));

const anyStart = fc
  .integer({ min: Date.UTC(2023, 11) / 60_000, max: Date.UTC(2029, 0) / 60_000 })
  .map((minute) => new Date(minute * 60_000).toISOString().slice(0, 16));

describe('what comes again', () => {
  it('comes when another implementation of RFC 5545 says, through leap days and the ends of months', () => {
    fc.assert(
      fc.property(anyRule, anyStart, (rule, starts) => {
        const expected = timesByRrule(rule, starts, 8);
        // Such as 29 February of every second year, from an odd one on.
        if (expected.length === 0) expect(() => times(rule, starts)).toThrow('invalid_request');
        else expect([rule, times(rule, starts, 8)]).toEqual([rule, expected]);
      }),
      { numRuns: 400 },
    );
  });

  it('is found from anywhere as it is found one after the other', () => {
    fc.assert(
      fc.property(anyRule, anyStart, fc.nat(5), (rule, starts, index) => {
        fc.pre(timesByRrule(rule, starts, 1).length > 0);
        const recurrence = recurrenceOf(rule, starts, 'UTC');
        const all = times(rule, starts, 8);
        const from = all[Math.min(index, all.length - 1)]!;
        expect(isOccurrence(recurrence, from)).toBe(true);
        expect(nextOccurrence(recurrence, from)).toBe(all[all.indexOf(from) + 1] ?? null);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['Europe/Warsaw', 'Europe/Kyiv', 'Asia/Almaty', 'America/New_York'])(
    'at nine stays at nine in %s, whatever its clocks do',
    (timeZone) => {
      fc.assert(
        fc.property(anyRule, fc.integer({ min: 2023, max: 2030 }), (rule, year) => {
          const starts = `${year}-03-20T09:00`;
          fc.pre(timesByRrule(rule, starts, 1).length > 0);
          for (const time of times(rule, starts, 8, timeZone)) {
            const shown = Temporal.Instant.fromEpochMilliseconds(
              dueAtOf(time, timeZone, '08:00').getTime(),
            ).toZonedDateTimeISO(timeZone);
            expect(shown.toPlainDateTime().toString().slice(0, 16)).toBe(time);
            expect(time.slice(11)).toBe('09:00');
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([
    ['FREQ=WEEKLY', '2026-10-19T09:00', ['2026-10-19T09:00', '2026-10-26T09:00']],
    ['FREQ=MONTHLY', '2027-01-31T09:00', ['2027-01-31T09:00', '2027-03-31T09:00']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', ['2027-01-31', '2027-02-28']],
    ['FREQ=YEARLY', '2028-02-29T09:00', ['2028-02-29T09:00', '2032-02-29T09:00']],
    ['FREQ=MONTHLY;BYDAY=1MO', '2026-11-27T09:00', ['2026-12-07T09:00', '2027-01-04T09:00']],
    ['FREQ=DAILY', '2026-11-27T09:00:30', ['2026-11-27T09:00:30', '2026-11-28T09:00:30']],
  ])('by %s from %s comes at %j', (rule, starts, expected) => {
    expect(times(rule, starts, 2)).toEqual(expected);
  });

  it.each([
    ['FREQ=DAILY;COUNT=2', '2026-11-27T09:00', ['2026-11-27T09:00', '2026-11-28T09:00']],
    ['FREQ=DAILY;UNTIL=20261128', '2026-11-27T09:00', ['2026-11-27T09:00', '2026-11-28T09:00']],
    ['FREQ=DAILY;UNTIL=20261128', '2026-11-27', ['2026-11-27', '2026-11-28']],
    ['FREQ=DAILY;UNTIL=20261128T085959', '2026-11-27T09:00', ['2026-11-27T09:00']],
    // In winter Warsaw is an hour ahead.
    [
      'FREQ=DAILY;UNTIL=20261128T080000Z',
      '2026-11-27T09:00',
      ['2026-11-27T09:00', '2026-11-28T09:00'],
    ],
    ['FREQ=DAILY;UNTIL=20261128T075959Z', '2026-11-27T09:00', ['2026-11-27T09:00']],
  ])('ends as %s says', (rule, starts, expected) => {
    expect(times(rule, starts)).toEqual(expected);
  });

  it('leaves out what is skipped, which still counts', () => {
    const recurrence = {
      ...recurrenceOf('FREQ=DAILY;COUNT=3', '2026-11-27T09:00', 'UTC'),
      skipped: ['2026-11-27T09:00', '2026-11-28T09:00'],
    };
    expect(firstOccurrence(recurrence)).toBe('2026-11-29T09:00');
    expect(nextOccurrence(recurrence, '2026-11-29T09:00')).toBeNull();
    expect(isOccurrence(recurrence, '2026-11-28T09:00')).toBe(false);
  });

  it('makes up for nothing that was missed: the next is today at the earliest', () => {
    const daily = recurrenceOf('FREQ=DAILY', '2026-01-01T09:00', 'UTC');
    expect(nextOccurrence(daily, '2026-01-01T09:00', '2026-11-27')).toBe('2026-11-27T09:00');
    expect(nextOccurrence(daily, '2026-11-30T09:00', '2026-11-27')).toBe('2026-12-01T09:00');
    const allDay = recurrenceOf('FREQ=WEEKLY', '2026-01-01', 'UTC');
    expect(nextOccurrence(allDay, '2026-01-01', '2026-11-26')).toBe('2026-11-26');
  });
});

describe('a rule', () => {
  const fault = (rule: string, starts = '2026-11-27T09:00') => {
    try {
      recurrenceOf(rule, starts, 'Europe/Warsaw');
      return 'none';
    } catch (error) {
      return (error as { faults: unknown }).faults;
    }
  };

  it.each(['', 'FREQ=HOURLY', 'FREQ=MINUTELY', 'FREQ=SECONDLY', 'BYDAY=MO', 'FREQ=', 'FREQ=DAIL'])(
    'says how often, at most daily, and not %j',
    (rule) => {
      const code = rule === '' ? 'recurrence_part' : 'recurrence_frequency';
      expect(fault(rule)).toMatchObject([{ pointer: '/recurrenceRule', code }]);
    },
  );

  it.each([
    'BYDAY=XX',
    'BYDAY=0MO',
    'BYDAY=54MO',
    'BYMONTHDAY=32',
    'BYMONTHDAY=0',
    'BYMONTH=13',
    'BYHOUR=9',
    'INTERVAL=0',
    'INTERVAL=-1',
    'INTERVAL=1.5',
    'COUNT=0',
    'COUNT=100000',
    'UNTIL=TOMORROW',
    'UNTIL=20270229',
    'X-SOON=1',
    'FREQ=DAILY',
    'COUNT=1=2',
    '',
  ])('has no part %j', (part) => {
    expect(fault(`FREQ=MONTHLY;${part}`)).toEqual([
      { pointer: '/recurrenceRule', code: 'recurrence_part', parameters: { part } },
    ]);
  });

  it.each([
    ['FREQ=DAILY;COUNT=2;UNTIL=20270101', 'UNTIL', 'COUNT'],
    ['FREQ=MONTHLY;BYWEEKNO=2', 'BYWEEKNO', 'FREQ=MONTHLY'],
    ['FREQ=DAILY;BYYEARDAY=2', 'BYYEARDAY', 'FREQ=DAILY'],
    ['FREQ=WEEKLY;BYMONTHDAY=2', 'BYMONTHDAY', 'FREQ=WEEKLY'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'BYDAY', 'FREQ=WEEKLY'],
    ['FREQ=YEARLY;BYWEEKNO=2;BYDAY=1MO', 'BYDAY', 'BYWEEKNO'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS', 'FREQ=MONTHLY'],
  ])('%s says what does not go together', (rule, part, other) => {
    expect(fault(rule)).toEqual([
      { pointer: '/recurrenceRule', code: 'recurrence_conflict', parameters: { part, other } },
    ]);
  });

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31',
    'FREQ=DAILY;UNTIL=20261126',
    'FREQ=DAILY;BYDAY=MO;BYSETPOS=2',
  ])('%s never comes', (rule) => {
    expect(fault(rule)).toEqual([{ pointer: '/recurrenceRule', code: 'recurrence_never' }]);
  });

  it('is kept in one form', () => {
    const { recurrenceRule } = recurrenceOf(
      'rrule:byday=mo,-1fr;freq=monthly;until=20271231',
      '2026-11-27T09:00',
      'Europe/Warsaw',
    );
    expect(recurrenceRule).toBe('FREQ=MONTHLY;UNTIL=20271231T235959;BYDAY=MO,-1FR');
  });
});
