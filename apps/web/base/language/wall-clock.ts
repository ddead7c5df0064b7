/**
 * The moment at which clocks in a time zone show this: `2026-11-27T09:00` in Europe/Warsaw is 08:00 in UTC. An hour that
 * the clock change leaves out is read as the one after it.
 */
export function instantOf(local: string, timeZone: string): string {
  const asIfUtc = Date.parse(`${local}Z`);
  const first = asIfUtc - offsetAt(asIfUtc, timeZone);
  return new Date(asIfUtc - offsetAt(first, timeZone)).toISOString();
}

/** What clocks in a time zone show at a moment, as `datetime-local` fields write it. */
export function wallClockOf(instant: string, timeZone: string): string {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);
}

function offsetAt(at: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(shown ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
