import { type DeliveryPolicy } from './delivery-policy';

const growth = 4;

/**
 * When to try again after this many attempts. The bound grows with each attempt and the wait is anywhere below
 * it ("full jitter"), so that the many mails of one outage do not all come back in the same second.
 * @param random from 0 up to, and not including, 1.
 */
export function nextAttemptAt(
  policy: DeliveryPolicy,
  attempts: number,
  now: Date,
  random: number,
): Date {
  const bound = Math.min(
    policy.longestBackoffMilliseconds,
    policy.firstBackoffMilliseconds * growth ** (attempts - 1),
  );
  return new Date(now.getTime() + Math.floor(random * bound));
}
