import { Clock } from '#kernel';
import { type TestApi } from '#test';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Lets the application believe that so many days have passed since today, and with them everybody's session. After
 * `jest.restoreAllMocks` it is today again.
 */
export function daysPass(api: TestApi, days: number): void {
  const later = new Date(Date.now() + days * DAY);
  jest.spyOn(api.app.get(Clock, { strict: false }), 'now').mockReturnValue(later);
}
