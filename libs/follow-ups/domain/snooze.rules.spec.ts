import fc from 'fast-check';
import { aFollowUp } from '../testing';
import { snoozed, snoozedUntil } from './snooze.rules';

/** Monday to Friday; the Independence Day of 2026 is a Wednesday. */
const isWorkingDay = (day: string) =>
  day !== '2026-11-11' && ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

const tuesday = new Date('2026-11-10T09:02:00Z');

const until = (
  choice: Parameters<typeof snoozedUntil>[1],
  overrides: Parameters<typeof aFollowUp>[0] = {},
  now = tuesday,
) =>
  snoozedUntil(
    aFollowUp({ dueLocal: '2026-11-10T09:30', ...overrides }),
    choice,
    now,
    isWorkingDay,
  );

describe('a follow-up that is put off', () => {
  it.each([
    ['later_today', '2026-11-10T13:15'],
    ['tomorrow', '2026-11-12T09:30'],
    ['next_week', '2026-11-16T09:30'],
  ] as const)('until %s is due at %s', (choice, dueLocal) => {
    expect(until(choice)).toBe(dueLocal);
  });

  it('keeps the time of day that was promised first', () => {
    const twice = { dueLocal: '2026-11-10T17:15', firstDueLocal: '2026-11-09T09:30' };
    expect(until('tomorrow', twice)).toBe('2026-11-12T09:30');
  });

  it('stays due on a day alone if it was that, but for later today', () => {
    const allDay = { dueLocal: '2026-11-10' };
    expect(until('tomorrow', allDay)).toBe('2026-11-12');
    expect(until('next_week', allDay)).toBe('2026-11-16');
    expect(until('later_today', allDay)).toBe('2026-11-10T13:15');
  });

  it('goes by its own clock: in Almaty it is another day already', () => {
    const late = new Date('2026-11-10T20:30:00Z');
    expect(until('tomorrow', { timeZone: 'Asia/Almaty' }, late)).toBe('2026-11-12T09:30');
    expect(until('later_today', { timeZone: 'Asia/Almaty' }, late)).toBe('2026-11-11T04:30');
  });

  it('is refused until later today when today is nearly over', () => {
    expect(() => until('later_today', {}, new Date('2026-11-10T20:01:00Z'))).toThrow(
      expect.objectContaining({ faults: [{ pointer: '/until', code: 'today_over' }] }),
    );
  });

  it('is found a day also where the library never works', () => {
    expect(snoozedUntil(aFollowUp(), 'tomorrow', tuesday, () => false)).toMatch(/^2027-/);
  });

  it('until tomorrow or next week is on a working day to come, whenever it is asked', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.constantFrom('tomorrow' as const, 'next_week' as const),
        (now, choice) => {
          const day = snoozedUntil(aFollowUp({ timeZone: 'UTC' }), choice, now, isWorkingDay);
          expect(isWorkingDay(day.slice(0, 10))).toBe(true);
          expect(day > now.toISOString().slice(0, 10)).toBe(true);
        },
      ),
    );
  });
});

describe('what changes', () => {
  const followUp = aFollowUp({ dueLocal: '2026-11-10T09:30', remindedAt: tuesday });

  it('is when it is due, and it is reminded of again', () => {
    expect(snoozed(followUp, '2026-11-12T09:30', tuesday, '08:00')).toMatchObject({
      dueLocal: '2026-11-12T09:30',
      dueAt: new Date('2026-11-12T08:30:00Z'),
      reminderRound: 2,
      remindedAt: null,
      snoozedCount: 1,
      firstDueLocal: '2026-11-10T09:30',
    });
  });

  it('is counted, and the first promise is remembered', () => {
    const again = aFollowUp({ snoozedCount: 1, firstDueLocal: '2026-11-01T10:00' });
    expect(snoozed(again, '2026-11-30', tuesday, '08:00')).toMatchObject({
      snoozedCount: 2,
      firstDueLocal: '2026-11-01T10:00',
      dueAt: new Date('2026-11-30T07:00:00Z'),
    });
  });

  it.each(['2026-11-10T10:00', '2026-11-10', '2020-01-01'])(
    'is never for %s, which has passed',
    (dueLocal) => {
      expect(() => snoozed(followUp, dueLocal, tuesday, '08:00')).toThrow(
        expect.objectContaining({ faults: [{ pointer: '/dueLocal', code: 'due_in_past' }] }),
      );
    },
  );
});
