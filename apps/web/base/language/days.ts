import { wallClockOf } from './wall-clock';

const DAY = 24 * 60 * 60_000;

/** The day that it is in so many days on the clocks of a time zone: `2026-11-27`. */
export function dayIn(days: number, timeZone: string, now = new Date()): string {
  const today = wallClockOf(now.toISOString(), timeZone).slice(0, 10);
  return new Date(Date.parse(`${today}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
