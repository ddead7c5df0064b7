import { dayOf } from './day-of';

it('the day begins earlier further east', () => {
  const instant = new Date('2026-12-31T22:30:00Z');
  expect(dayOf(instant, 'UTC')).toBe('2026-12-31');
  expect(dayOf(instant, 'Europe/Warsaw')).toBe('2026-12-31');
  expect(dayOf(instant, 'Europe/Kyiv')).toBe('2027-01-01');
});
