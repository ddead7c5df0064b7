import { Injectable } from '@nestjs/common';
import { type Caller, Clock, DomainError } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { WebhookEndpointRepository } from './data/webhook-endpoint.repository';
import { WebhookMessageRepository } from './data/webhook-message.repository';
import { type WebhookEndpoint } from './domain/webhook-endpoint';
import { webhookDisabled, webhookMessageNotFound, webhookNotFound } from './domain/webhook.errors';
import { WebhookPolicy } from './domain/webhook-policy';
import { WebhookEvents } from './webhook-events';

/** The type of the event with which a partner tries its endpoint out; nobody subscribes to it. */
const pingType = 'webhook.ping';

/** What partners, and the library for them, do with the messages on their way to them. */
@Injectable()
export class WebhookMessagesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly messages: WebhookMessageRepository,
    private readonly events: WebhookEvents,
    private readonly policy: WebhookPolicy,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Sends a message that says nothing but that it has come. @throws DomainError not_found, conflict `webhook_disabled`. */
  ping(caller: Caller, contactId: string, endpointId: string): Promise<string> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      await this.findEnabled(caller.libraryId, contactId, endpointId);
      const event = { type: pingType, occurredAt: this.clock.now(), data: { endpointId } };
      return this.events.send(caller.libraryId, endpointId, event);
    });
  }

  /**
   * Sends a message that has ended once more, under the same id.
   * @throws DomainError not_found; conflict `webhook_disabled` or, while it is on its way, `webhook_message_pending`.
   */
  async replay(
    caller: Caller,
    contactId: string,
    endpointId: string,
    messageId: string,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      await this.findEnabled(libraryId, contactId, endpointId);
      const message = await this.messages.find(libraryId, endpointId, messageId);
      if (!message) throw webhookMessageNotFound();
      const ended = ['sent', 'failed', 'unwanted'];
      const now = this.clock.now();
      if (!(await this.messages.leases.revive(message, ended, this.policy.attempts, now))) {
        throw new DomainError('conflict', 'webhook_message_pending');
      }
      await this.record(caller, endpointId, { messageId });
    });
  }

  /**
   * Sends all once more that happened since then and was never taken. @returns how many.
   * @throws DomainError not_found, conflict `webhook_disabled`.
   */
  async replayNeverTaken(
    caller: Caller,
    contactId: string,
    endpointId: string,
    since: Date,
  ): Promise<number> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      await this.findEnabled(libraryId, contactId, endpointId);
      const { attempts } = this.policy;
      const now = this.clock.now();
      const replayed = await this.messages.reviveNeverTaken(
        libraryId,
        endpointId,
        since,
        attempts,
        now,
      );
      await this.record(caller, endpointId, { since, replayed });
      return replayed;
    });
  }

  private async findEnabled(
    libraryId: string,
    contactId: string,
    id: string,
  ): Promise<WebhookEndpoint> {
    const endpoint = await this.endpoints.holdOfContact(libraryId, contactId, id);
    if (!endpoint) throw webhookNotFound();
    if (endpoint.status !== 'enabled') throw webhookDisabled();
    return endpoint;
  }

  private async record(
    caller: Caller,
    subjectId: string,
    after: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(caller, {
      action: 'webhook.replayed',
      subjectType: 'webhook_endpoint',
      subjectId,
      after,
    });
  }
}
