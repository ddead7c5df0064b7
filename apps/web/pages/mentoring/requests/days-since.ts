const DAY_MILLISECONDS = 24 * 60 * 60_000;

/** How many whole days something is ago. */
export function daysSince(at: string, now = new Date()): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / DAY_MILLISECONDS));
}
