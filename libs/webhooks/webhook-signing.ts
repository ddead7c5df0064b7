import { createHmac, randomBytes } from 'node:crypto';

/** What of a message is signed (Standard Webhooks 1.0.0). */
export interface SignedMessage {
  readonly id: string;
  readonly sentAt: Date;
  readonly body: string;
}

const secretBytes = 32;

export function newSecret(): Buffer {
  return randomBytes(secretBytes);
}

/** A secret as the partner's developer puts it into the library that verifies. */
export function writtenSecret(secret: Buffer): string {
  return `whsec_${secret.toString('base64')}`;
}

/** The headers of one attempt; while secrets overlap, each of them signs. */
export function webhookHeaders(
  { id, sentAt, body }: SignedMessage,
  secrets: readonly Buffer[],
): Record<string, string> {
  const timestamp = Math.floor(sentAt.getTime() / 1000);
  const signatures = secrets.map((secret) => {
    const digest = createHmac('sha256', secret)
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64');
    return `v1,${digest}`;
  });
  return {
    'content-type': 'application/json',
    'user-agent': 'Liaison-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}
