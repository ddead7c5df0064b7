import fc from 'fast-check';
import { contactDueAt, nextContactDueAt, turnOf } from './cadence.rules';

/** Monday to Friday, but for Independence Day, a Wednesday. */
const isWorkingDay = (day: string) =>
  day !== '2026-11-11' && ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

const contact = (last: string) => `0194f000-0000-7000-8000-00000000${last}`;

const now = new Date('2026-11-10T09:00:00Z');
const before = (days: number) => new Date(now.getTime() - days * 86_400_000);

describe('a contact’s turn', () => {
  it.each([
    ['0000', '2026-11-10'],
    ['0001', '2026-11-12'],
    ['0002', '2026-11-13'],
    ['0003', '2026-11-16'],
    ['0004', '2026-11-17'],
    ['0005', '2026-11-10'],
  ])('of %s is on %s: on a working day, a few after each other', (last, day) => {
    expect(turnOf(contact(last), '2026-11-10', isWorkingDay)).toBe(day);
  });

  it('never is on a day off, and spreads many over the week', () => {
    const uuid = fc.uuid({ version: 7 });
    fc.assert(
      fc.property(uuid, fc.integer({ min: 0, max: 400 }), (id, days) => {
        const from = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
        const turn = turnOf(id, from, isWorkingDay);
        expect(isWorkingDay(turn)).toBe(true);
        expect(turn >= from).toBe(true);
        expect(turnOf(id, from, isWorkingDay)).toBe(turn);
      }),
    );
    const ids = Array.from({ length: 300 }, (_, index) =>
      contact((index * 7919).toString(16).padStart(4, '0').slice(-4)),
    );
    const perDay = new Map<string, number>();
    for (const id of ids) {
      const turn = turnOf(id, '2026-11-16', isWorkingDay);
      perDay.set(turn, (perDay.get(turn) ?? 0) + 1);
    }
    expect(perDay.size).toBe(5);
    expect(Math.max(...perDay.values())).toBeLessThan(100);
  });

  it('is found also where the library never works', () => {
    expect(turnOf(contact('0001'), '2026-11-10', () => false)).toMatch(/^2027-/);
  });
});

describe('the next time', () => {
  it('is one cadence after the last contact', () => {
    expect(contactDueAt(before(60), 90)).toEqual(before(-30));
    expect(nextContactDueAt(before(60), 90, now)).toEqual(before(-30));
  });

  it('is one cadence from now when it was done without having been in touch', () => {
    expect(nextContactDueAt(before(120), 90, now)).toEqual(before(-90));
  });
});
