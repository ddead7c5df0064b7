import fc from 'fast-check';
import { dueAtOf, normalDueLocal } from './due.rules';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Zones with hours, half hours and a whole day skipped, in both hemispheres, and some that never change. */
const zones = [
  'Europe/Warsaw',
  'Europe/Kyiv',
  'Asia/Almaty',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'UTC',
];

const clocks = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
  ]),
);

/** What a clock on the wall shows at a moment, as milliseconds of a calendar without time zones; Intl says so. */
function wallClockAt(moment: number, zone: string): number {
  const parts = clocks.get(zone)!.formatToParts(moment);
  const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  return Date.UTC(year, month - 1, day, part('hour'), part('minute'), part('second'));
}

/** RFC 5545, section 3.3.5, word by word and without Temporal. */
function momentByRfc5545(local: number, zone: string): number {
  const offsetAround = (shift: number) => wallClockAt(local + shift, zone) - (local + shift);
  const [before, after] = [offsetAround(-48 * HOUR), offsetAround(48 * HOUR)];
  const moments = [before, after]
    .map((offset) => local - offset)
    .filter((moment) => wallClockAt(moment, zone) === local);
  // It comes twice: the first is meant. It never comes: as the clock went before it was moved.
  return moments.length > 0 ? Math.min(...moments) : local - before;
}

const text = (local: number) => new Date(local).toISOString().slice(0, 19);

const anyTime = fc
  .integer({ min: Date.UTC(1975, 0) / MINUTE, max: Date.UTC(2100, 0) / MINUTE })
  .map((minute) => minute * MINUTE);

/** The night of the last or second Sunday of a month, when clocks are moved. */
const nightOfChange = fc
  .record({
    year: fc.integer({ min: 1980, max: 2037 }),
    month: fc.constantFrom(2, 3, 8, 9, 10),
    minute: fc.integer({ min: 0, max: 5 * 60 }),
    fromEnd: fc.boolean(),
  })
  .map(({ year, month, minute, fromEnd }) => {
    const sundays = Array.from({ length: 31 }, (_, day) => Date.UTC(year, month, day + 1)).filter(
      (day) => new Date(day).getUTCDay() === 0 && new Date(day).getUTCMonth() === month,
    );
    return (fromEnd ? sundays.at(-1)! : sundays[1]!) + minute * MINUTE;
  });

const dayThatSamoaSkipped = fc
  .integer({ min: 0, max: 3 * 24 * 60 })
  .map((minute) => Date.UTC(2011, 11, 29) + minute * MINUTE);

describe('when a follow-up is due', () => {
  it('is what RFC 5545 says, in every zone and through every change of clocks', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyTime, nightOfChange, dayThatSamoaSkipped),
        fc.constantFrom(...zones),
        (local, zone) => {
          expect(dueAtOf(text(local), zone, '08:00').getTime()).toBe(momentByRfc5545(local, zone));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['2026-11-27T10:00', 'Europe/Warsaw', '2026-11-27T09:00:00.000Z'],
    ['2026-07-27T10:00', 'Europe/Warsaw', '2026-07-27T08:00:00.000Z'],
    // Skipped: the clock goes from 01:59 to 03:00.
    ['2026-03-29T02:30', 'Europe/Warsaw', '2026-03-29T01:30:00.000Z'],
    // Twice: from 02:59 back to 02:00.
    ['2026-10-25T02:30', 'Europe/Warsaw', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', 'Europe/Warsaw', '2026-10-25T02:00:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Kyiv', '2026-03-29T01:30:00.000Z'],
    ['2028-02-29T09:00', 'Asia/Almaty', '2028-02-29T04:00:00.000Z'],
    ['2026-11-27T10:00:30', 'UTC', '2026-11-27T10:00:30.000Z'],
    // On a day: when the library's day starts.
    ['2026-11-27', 'Europe/Warsaw', '2026-11-27T07:00:00.000Z'],
    ['2026-07-27', 'Europe/Warsaw', '2026-07-27T06:00:00.000Z'],
  ])('%s in %s is %s', (dueLocal, zone, moment) => {
    expect(dueAtOf(dueLocal, zone, '08:00').toISOString()).toBe(moment);
  });

  it.each(['2026-11-27T24:00', '2026-02-29T10:00', '2026-02-29', '2026-11-31T10:00', 'Friday'])(
    'is never %s: there is no such time',
    (dueLocal) => {
      for (const rule of [
        () => dueAtOf(dueLocal, 'UTC', '08:00'),
        () => normalDueLocal(dueLocal),
      ]) {
        expect(rule).toThrow(
          expect.objectContaining({ faults: [{ pointer: '/dueLocal', code: 'iso8601' }] }),
        );
      }
    },
  );

  it.each(['PST', 'Europe/Atlantis'])('is never in %s: there is no such zone', (zone) => {
    expect(() => dueAtOf('2026-11-27T10:00', zone, '08:00')).toThrow(
      expect.objectContaining({ faults: [{ pointer: '/timeZone', code: 'time_zone' }] }),
    );
  });

  it('is kept to the minute, unless seconds matter', () => {
    expect(normalDueLocal('2026-11-27T10:00:00')).toBe('2026-11-27T10:00');
    expect(normalDueLocal('2026-11-27T10:00')).toBe('2026-11-27T10:00');
    expect(normalDueLocal('2026-11-27')).toBe('2026-11-27');
    expect(normalDueLocal('2026-11-27T10:00:05')).toBe('2026-11-27T10:00:05');
  });
});
