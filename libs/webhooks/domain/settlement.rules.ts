import { type Settlement } from '#kernel';
import { type WebhookOutcome } from './attempt-outcome';
import { type MessageStatus } from './webhook-message';
import { type WebhookPolicy } from './webhook-policy';

interface SettledLease {
  readonly work: { readonly lastAttempt: number };
  readonly attempt: number;
}

/**
 * What becomes of a message after an attempt that ended like this.
 * @param random from 0 up to, and not including, 1.
 */
export function settle(
  outcome: WebhookOutcome,
  { work: { lastAttempt }, attempt }: SettledLease,
  policy: WebhookPolicy,
  now: Date,
  random: number,
): Settlement<Exclude<MessageStatus, 'pending'>> {
  switch (outcome) {
    case 'sent':
    case 'unwanted':
      return { status: outcome };
    case 'gone':
      return { status: 'failed' };
    case 'deferred':
    case 'interrupted':
      return attempt < lastAttempt
        ? {
            status: 'pending',
            nextAttemptAt: nextAttemptAt(lastAttempt - attempt, policy, now, random),
          }
        : { status: 'failed' };
  }
}

/** A fifth longer at most, so that the many messages of one outage do not all come back in the same second. */
const jitter = 0.2;

/** The pauses are counted from the end: a message that is replayed goes through them once more. */
function nextAttemptAt(left: number, policy: WebhookPolicy, now: Date, random: number): Date {
  const pause = policy.pausesMilliseconds.at(-left) ?? 0;
  return new Date(now.getTime() + Math.round(pause * (1 + jitter * random)));
}

/** Whether an endpoint that has taken nothing since then is to be left alone. */
export function hasFailedTooLong(failingSince: Date, now: Date, policy: WebhookPolicy): boolean {
  return now.getTime() - failingSince.getTime() >= policy.patienceMilliseconds;
}
