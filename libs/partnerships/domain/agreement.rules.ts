import { DomainError, type FieldFault } from '#kernel';
import { type Agreement } from './agreement';

type Dated = Pick<
  Agreement,
  'signedOn' | 'inForceFrom' | 'inForceTo' | 'endedOn' | 'renewal' | 'noticeDays'
>;

/** Whether the agreement holds on this day. */
export function isInForce({ signedOn, inForceFrom, ...dates }: Dated, day: string): boolean {
  if (signedOn === null || day < inForceFrom) return false;
  const last = lastDayOf({ signedOn, inForceFrom, ...dates });
  return last === null || day <= last;
}

/** The last day on which it holds, as far as anybody knows. */
export function lastDayOf({ inForceTo, endedOn, renewal }: Dated): string | null {
  if (endedOn !== null) return endedOn;
  return renewal === 'renews_itself' ? null : inForceTo;
}

/** @throws DomainError invalid at each day that cannot be. */
export function checkDays(agreement: Dated, today: string): void {
  const { signedOn, inForceFrom, inForceTo, endedOn, renewal } = agreement;
  const faults: FieldFault[] = [];
  if (signedOn !== null && signedOn > today) {
    faults.push({ pointer: '/signedOn', code: 'in_the_future' });
  }
  if (inForceTo !== null && inForceTo < inForceFrom) {
    faults.push({ pointer: '/inForceTo', code: 'before_start' });
  }
  if (inForceTo === null && renewal === 'to_be_renewed') {
    faults.push({ pointer: '/inForceTo', code: 'renewal_needs_end' });
  }
  if (endedOn !== null && endedOn < inForceFrom) {
    faults.push({ pointer: '/endedOn', code: 'before_start' });
  }
  if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
}
