/** Work that waits in the database and is attempted until it has ended: `pending` until then. */
export interface Leasable {
  readonly libraryId: string;
  readonly id: string;
  readonly status: string;
  /** How many attempts have been begun. */
  readonly attempts: number;
  /** The attempt after which it is given up. */
  readonly lastAttempt: number;
  readonly nextAttemptAt: Date;
  /** Until when a worker has it for itself. */
  readonly leasedUntil: Date | null;
}

/** Work that a worker has for itself for a while, to make one attempt at it. */
export interface Lease<Work> {
  readonly work: Work;
  /** The number of that attempt, from 1. */
  readonly attempt: number;
  /** Tells this lease from any later one. */
  readonly token: string;
  readonly until: Date;
}

/** What becomes of work after an attempt: it has ended, or it is attempted again. */
export type Settlement<Ended extends string> =
  { readonly status: Ended } | { readonly status: 'pending'; readonly nextAttemptAt: Date };

/** What a worker that holds the row may do with it. */
export type LeaseDecision =
  /** Attempt it. */
  | 'take'
  /** Nothing: it has ended, it is not due yet, or another worker has it. */
  | 'leave'
  /** Give it up: every attempt was begun and none was finished. */
  | 'give_up';

/** Asked with the row locked, so that of two workers only one is told to take it. */
export function decideLease(
  work: Pick<Leasable, 'status' | 'nextAttemptAt' | 'leasedUntil' | 'attempts' | 'lastAttempt'>,
  now: Date,
): LeaseDecision {
  const isOthers = work.leasedUntil !== null && work.leasedUntil > now;
  if (work.status !== 'pending' || work.nextAttemptAt > now || isOthers) return 'leave';
  return work.attempts < work.lastAttempt ? 'take' : 'give_up';
}

/** Whether there is time left in the lease for an attempt that may take this long. */
export function mayStillAttempt(
  leasedUntil: Date,
  now: Date,
  longestMilliseconds: number,
): boolean {
  return leasedUntil.getTime() - now.getTime() > longestMilliseconds;
}
