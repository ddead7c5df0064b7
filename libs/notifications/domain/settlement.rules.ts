import { type AttemptOutcome } from './attempt-outcome';
import { nextAttemptAt } from './backoff.rules';
import { type Delivery } from './delivery';
import { type DeliveryPolicy } from './delivery-policy';
import { type DeliveryStatus } from './delivery-status';

/** What becomes of a delivery after an attempt. */
export type Settlement =
  | { readonly status: Exclude<DeliveryStatus, 'pending'> }
  | { readonly status: 'pending'; readonly nextAttemptAt: Date };

interface SettledLease {
  readonly delivery: Pick<Delivery, 'lastAttempt'>;
  readonly attempt: number;
}

/**
 * What becomes of a delivery after an attempt that ended like this.
 * @param random from 0 up to, and not including, 1.
 */
export function settle(
  outcome: AttemptOutcome,
  { delivery: { lastAttempt }, attempt }: SettledLease,
  policy: DeliveryPolicy,
  now: Date,
  random: number,
): Settlement {
  switch (outcome) {
    case 'sent':
    case 'unwanted':
      return { status: outcome };
    case 'refused':
      return { status: 'failed' };
    case 'deferred':
    case 'not_composed':
    case 'interrupted':
      return attempt < lastAttempt
        ? { status: 'pending', nextAttemptAt: nextAttemptAt(policy, attempt, now, random) }
        : { status: 'failed' };
  }
}
