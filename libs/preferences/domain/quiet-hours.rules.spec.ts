import fc from 'fast-check';
import { checkQuietHours, outsideQuietHours } from './quiet-hours.rules';

const night = { quietFrom: '21:30', quietUntil: '07:00' };
const lunch = { quietFrom: '12:00', quietUntil: '13:00' };

const after = (at: string, hours = night, zone = 'Europe/Warsaw') =>
  outsideQuietHours(new Date(at), hours, zone).toISOString();

describe('what falls into the quiet hours', () => {
  it.each([
    ['2026-11-27T20:29:59.000Z', '2026-11-27T20:29:59.000Z'],
    ['2026-11-27T20:30:00.000Z', '2026-11-28T06:00:00.000Z'],
    ['2026-11-28T02:00:00.000Z', '2026-11-28T06:00:00.000Z'],
    ['2026-11-28T06:00:00.000Z', '2026-11-28T06:00:00.000Z'],
  ])('at %s is told at %s', (at, told) => {
    expect(after(at)).toBe(told);
  });

  it('is told the same day where they do not go over midnight', () => {
    expect(after('2026-11-27T11:20:00.000Z', lunch)).toBe('2026-11-27T12:00:00.000Z');
    expect(after('2026-11-27T12:00:00.000Z', lunch)).toBe('2026-11-27T12:00:00.000Z');
  });

  it('is told at their end on the clocks, also in the nights in which the clocks change', () => {
    expect(after('2026-03-28T22:00:00.000Z')).toBe('2026-03-29T05:00:00.000Z');
    expect(after('2026-10-24T22:00:00.000Z')).toBe('2026-10-25T06:00:00.000Z');
  });

  it('is told when the clocks have skipped their end', () => {
    const hours = { quietFrom: '22:00', quietUntil: '02:30' };
    expect(after('2026-03-29T00:30:00.000Z', hours)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is told at once where there are none', () => {
    const none = { quietFrom: null, quietUntil: null };
    const now = new Date('2026-11-28T02:00:00Z');
    expect(outsideQuietHours(now, none, 'Europe/Warsaw')).toEqual(now);
  });

  it('never waits for longer than a day and an hour, nor comes before its time', () => {
    const clock = fc
      .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const at = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2027-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const zone = fc.constantFrom('Europe/Warsaw', 'Europe/Kyiv', 'Asia/Almaty', 'America/New_York');
    fc.assert(
      fc.property(at, clock, clock, zone, (moment, quietFrom, quietUntil, timeZone) => {
        fc.pre(quietFrom !== quietUntil);
        const told = outsideQuietHours(moment, { quietFrom, quietUntil }, timeZone);
        const waited = told.getTime() - moment.getTime();
        expect(waited).toBeGreaterThanOrEqual(0);
        expect(waited).toBeLessThanOrEqual(25 * 60 * 60 * 1000);
      }),
    );
  });
});

describe('quiet hours', () => {
  it.each([
    [{ quietFrom: '21:30', quietUntil: null }, '/quietUntil', 'quiet_hours_both_ends'],
    [{ quietFrom: null, quietUntil: '07:00' }, '/quietFrom', 'quiet_hours_both_ends'],
    [{ quietFrom: '07:00', quietUntil: '07:00' }, '/quietUntil', 'quiet_hours_empty'],
  ])('cannot be %j', (hours, pointer, code) => {
    expect(() => {
      checkQuietHours(hours);
    }).toThrow(expect.objectContaining({ faults: [{ pointer, code }] }));
  });

  it('may be there or not', () => {
    expect(() => {
      checkQuietHours(night);
    }).not.toThrow();
    expect(() => {
      checkQuietHours({ quietFrom: null, quietUntil: null });
    }).not.toThrow();
  });
});
