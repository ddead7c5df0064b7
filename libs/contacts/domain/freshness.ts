import { Temporal } from 'temporal-polyfill';

/** Whoever was seen to be correct on this day or later is fresh. */
export function freshSince(today: string, months: number): string {
  return Temporal.PlainDate.from(today).subtract({ months }).toString();
}
