import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What opens the view of the queues, and what is kept of it in `OPERATOR_KEY_HASH`. */
export interface OperatorKey {
  readonly key: string;
  readonly hash: string;
}

/** A key that nobody guesses; so its hash need not be a slow one. */
export function newOperatorKey(): OperatorKey {
  const key = randomBytes(32).toString('base64url');
  return { key, hash: hashOf(key).toString('hex') };
}

/** Whether this is the key; how far it is right cannot be told from how long this takes. */
export function isOperatorKey(key: string, hash: string): boolean {
  return timingSafeEqual(hashOf(key), Buffer.from(hash, 'hex'));
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
