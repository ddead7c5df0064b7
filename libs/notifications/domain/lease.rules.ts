import { type Delivery } from './delivery';

/** A delivery that a worker has for itself for a while, to make one attempt at it. */
export interface Lease {
  readonly delivery: Delivery;
  /** The number of that attempt, from 1. */
  readonly attempt: number;
  /** Tells this lease from any later one. */
  readonly token: string;
  readonly until: Date;
}

/** What a worker that holds the row may do with a delivery. */
export type LeaseDecision =
  /** Send it. */
  | 'take'
  /** Nothing: it has ended, it is not due yet, or another worker has it. */
  | 'leave'
  /** Give it up: every attempt was begun and none was finished. */
  | 'give_up';

/** Asked with the row locked, so that of two workers only one is told to take it. */
export function decideLease(
  delivery: Pick<Delivery, 'status' | 'nextAttemptAt' | 'leasedUntil' | 'attempts' | 'lastAttempt'>,
  now: Date,
): LeaseDecision {
  const isOthers = delivery.leasedUntil !== null && delivery.leasedUntil > now;
  if (delivery.status !== 'pending' || delivery.nextAttemptAt > now || isOthers) return 'leave';
  return delivery.attempts < delivery.lastAttempt ? 'take' : 'give_up';
}

/** Whether there is time left in the lease to send a mail that may take this long. */
export function mayStillSend(leasedUntil: Date, now: Date, longestMilliseconds: number): boolean {
  return leasedUntil.getTime() - now.getTime() > longestMilliseconds;
}
