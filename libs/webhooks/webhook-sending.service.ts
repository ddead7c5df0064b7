import { Injectable } from '@nestjs/common';
import { Clock, type Lease, mayStillAttempt } from '#kernel';
import { ContactsService } from '#contacts';
import { TokensService } from '#identity';
import { shortenReply } from '#notifications';
import { isUnavailable, UnitOfWork } from '#platform/database';
import { Log } from '#platform/logging';
import { WebFailure, WebLimits, WebRequests } from '#platform/web';
import { WebhookEndpointRepository } from './data/webhook-endpoint.repository';
import { outcomeOfStatus, type WebhookResult } from './domain/attempt-outcome';
import { type WebhookEndpoint } from './domain/webhook-endpoint';
import { type WebhookMessage } from './domain/webhook-message';
import { WebhookPolicy } from './domain/webhook-policy';
import { WebhookLeasesService } from './webhook-leases.service';
import { WebhookSecrets } from './webhook-secrets';
import { webhookHeaders } from './webhook-signing';

/** Sends one message: once, if it is due, free and wanted. No transaction is open while it talks to the partner's server. */
@Injectable()
export class WebhookSendingService {
  constructor(
    private readonly leases: WebhookLeasesService,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly contacts: ContactsService,
    private readonly tokens: TokensService,
    private readonly secrets: WebhookSecrets,
    private readonly requests: WebRequests,
    private readonly limits: WebLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: Log,
    policy: WebhookPolicy,
  ) {
    if (policy.leaseMilliseconds <= limits.wholeMilliseconds) {
      throw new Error('A lease must outlast a request');
    }
  }

  async send(libraryId: string, messageId: string): Promise<void> {
    const lease = await this.leases.take(libraryId, messageId);
    if (lease) await this.leases.record(lease, await this.attempt(lease));
  }

  private async attempt({ work: message, until }: Lease<WebhookMessage>): Promise<WebhookResult> {
    try {
      const endpoint = await this.findWanting(message);
      if (!endpoint) return { outcome: 'unwanted', statusCode: null, reply: null };
      const now = this.clock.now();
      if (!mayStillAttempt(until, now, this.limits.wholeMilliseconds)) {
        return deferred('Making the message took too long');
      }
      const body = bodyOf(message);
      const signed = { id: message.id, sentAt: now, body };
      const headers = webhookHeaders(signed, this.secrets.signing(endpoint, now));
      const { status, text } = await this.requests.post(endpoint.url, headers, body);
      return { outcome: outcomeOfStatus(status), statusCode: status, reply: shortenReply(text) };
    } catch (error) {
      return this.explain(message, error);
    }
  }

  /**
   * The endpoint, if it is enabled and the library still works with the partner. Whoever takes back a partner's
   * tokens takes back all of its access: its servers are told nothing either.
   */
  private findWanting({
    libraryId,
    endpointId,
  }: WebhookMessage): Promise<WebhookEndpoint | undefined> {
    return this.unitOfWork.run(libraryId, async () => {
      const endpoint = await this.endpoints.find(libraryId, endpointId);
      if (endpoint?.status !== 'enabled') return undefined;
      const contact = await this.contacts.find(libraryId, endpoint.contactId);
      if (!contact || contact.archivedAt) return undefined;
      const hasAccess = await this.tokens.partnerHasAccess(libraryId, contact.id);
      return hasAccess ? endpoint : undefined;
    });
  }

  private explain({ id }: WebhookMessage, error: unknown): WebhookResult {
    if (error instanceof WebFailure) return deferred(error.message);
    if (isUnavailable(error)) return deferred('The database was away');
    this.log.error({ error, messageId: id }, 'A webhook message could not be sent');
    return deferred('Liaison met an error of its own');
  }
}

/** The same at each attempt, to the letter: ids only. */
function bodyOf({ type, occurredAt, data }: WebhookMessage): string {
  return JSON.stringify({ type, timestamp: occurredAt.toISOString(), data });
}

function deferred(reply: string): WebhookResult {
  return { outcome: 'deferred', statusCode: null, reply: shortenReply(reply) };
}
