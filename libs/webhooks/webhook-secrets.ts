import { Injectable } from '@nestjs/common';
import { Sealing } from '#platform/secrets';
import { type WebhookEndpoint } from './domain/webhook-endpoint';
import { newSecret, writtenSecret } from './webhook-signing';

/** A new secret: as the row keeps it, and as its holder is shown it once. */
export interface NewSecret {
  readonly sealed: Buffer;
  readonly written: string;
}

/** The secrets that messages are signed with; each belongs to its endpoint and opens nowhere else. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly sealing: Sealing) {}

  make(endpoint: Pick<WebhookEndpoint, 'libraryId' | 'id'>): NewSecret {
    const secret = newSecret();
    return { sealed: this.sealing.seal(secret, placeOf(endpoint)), written: writtenSecret(secret) };
  }

  /** What signs now: the newest first and, while they overlap, the one before. */
  signing(endpoint: WebhookEndpoint, now: Date): Buffer[] {
    const { secret, previousSecret, previousSecretUntil } = endpoint;
    const overlaps =
      previousSecret !== null && previousSecretUntil !== null && previousSecretUntil > now;
    const sealed = overlaps ? [secret, previousSecret] : [secret];
    return sealed.map((one) => this.sealing.open(one, placeOf(endpoint)));
  }
}

function placeOf({ libraryId, id }: Pick<WebhookEndpoint, 'libraryId' | 'id'>): string {
  return `webhook_endpoints ${libraryId} ${id}`;
}
