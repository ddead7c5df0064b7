import { freshSince } from './freshness';

it.each([
  ['2026-11-22', 12, '2025-11-22'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 6, '2025-07-15'],
])('on %s, what was correct %d months ago was so on %s', (today, months, day) => {
  expect(freshSince(today, months)).toBe(day);
});
