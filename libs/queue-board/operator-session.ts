import { createHmac, timingSafeEqual } from 'node:crypto';

const HOUR = 60 * 60 * 1000;

/** What a session is signed with. Another key of the operator, or another secret key, ends every session. */
export interface SessionSecrets {
  readonly secretKey: string;
  readonly operatorKeyHash: string;
}

/** An operator's session as their cookie carries it: until when, and our signature of that (ADR 0009). */
export function newOperatorSession(
  secrets: SessionSecrets,
  now: Date,
): { readonly value: string; readonly expires: Date } {
  const expires = new Date(now.getTime() + HOUR);
  const until = String(expires.getTime());
  return { value: `${until}.${signatureOf(until, secrets)}`, expires };
}

/** Whether this cookie is one of ours and not over yet. */
export function isOperatorSession(value: string, secrets: SessionSecrets, now: Date): boolean {
  const [until = '', signature = '', ...more] = value.split('.');
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(until, secrets))];
  const isSigned = given.length === right.length && timingSafeEqual(given, right);
  return isSigned && more.length === 0 && Number(until) > now.getTime();
}

function signatureOf(until: string, { secretKey, operatorKeyHash }: SessionSecrets): string {
  return createHmac('sha256', `${secretKey}\n${operatorKeyHash}`)
    .update(`operator-session\n${until}`)
    .digest('base64url');
}
