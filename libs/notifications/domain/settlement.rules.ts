import { type Settlement } from '#kernel';
import { type AttemptResult } from './attempt-outcome';
import { nextAttemptAt } from './backoff.rules';
import { type Delivery } from './delivery';
import { type DeliveryPolicy } from './delivery-policy';
import { type DeliveryStatus } from './delivery-status';

interface SettledLease {
  readonly work: Pick<Delivery, 'lastAttempt'>;
  readonly attempt: number;
}

/**
 * What becomes of a delivery after an attempt that ended like this.
 * @param random from 0 up to, and not including, 1.
 */
export function settle(
  { outcome, postponedUntil }: Pick<AttemptResult, 'outcome' | 'postponedUntil'>,
  { work: { lastAttempt }, attempt }: SettledLease,
  policy: DeliveryPolicy,
  now: Date,
  random: number,
): Settlement<Exclude<DeliveryStatus, 'pending'>> {
  switch (outcome) {
    case 'sent':
    case 'unwanted':
      return { status: outcome };
    case 'refused':
      return { status: 'failed' };
    case 'postponed':
      return { status: 'pending', nextAttemptAt: postponedUntil ?? now };
    case 'deferred':
    case 'not_composed':
    case 'interrupted':
      return attempt < lastAttempt
        ? { status: 'pending', nextAttemptAt: nextAttemptAt(policy, attempt, now, random) }
        : { status: 'failed' };
  }
}
