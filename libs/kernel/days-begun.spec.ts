import { daysBegun } from './days-begun';

it('counts a day from its first moment on, and none before', () => {
  const since = new Date('2026-11-20T22:59:59.000Z');
  expect(daysBegun(since, since)).toBe(0);
  expect(daysBegun(since, new Date('2026-11-20T22:59:59.001Z'))).toBe(1);
  expect(daysBegun(since, new Date('2026-11-22T22:59:58.000Z'))).toBe(2);
  expect(daysBegun(since, new Date('2026-11-01T00:00:00.000Z'))).toBe(0);
});
