const day = 24 * 60 * 60 * 1000;

/** How many days of 24 hours have begun since that moment; 0 while it is still to come. */
export function daysBegun(since: Date, now: Date): number {
  return Math.max(0, Math.ceil((now.getTime() - since.getTime()) / day));
}
