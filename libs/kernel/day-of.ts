/** The day that it is at this instant on the clocks of the time zone: `2026-11-27`. */
export function dayOf(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(instant);
}
