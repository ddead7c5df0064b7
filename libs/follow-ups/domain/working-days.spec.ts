import { workingDayFrom, workingDaysAfter } from './working-days';

/** Monday to Friday, but for Independence Day, a Wednesday. */
const isWorkingDay = (day: string) =>
  day !== '2026-11-11' && ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

describe('working days', () => {
  it.each([
    ['2026-11-10', 0, '2026-11-10'],
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-11-10', 3, '2026-11-16'],
    ['2026-11-14', 0, '2026-11-16'],
    ['2026-11-14', 1, '2026-11-16'],
    ['2026-11-10', 14, '2026-12-01'],
  ])('after %s, %i of them, is %s', (day, count, expected) => {
    expect(workingDaysAfter(day, count, isWorkingDay)).toBe(expected);
  });

  it('are given up on where a library is closed for more than a year', () => {
    expect(workingDayFrom('2026-11-10', 2, () => false)).toBe('2027-11-11');
    expect(workingDaysAfter('2026-11-10', 300, isWorkingDay)).toBe('2028-01-05');
  });
});
