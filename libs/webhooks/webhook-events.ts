import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { WebhookEndpointRepository } from './data/webhook-endpoint.repository';
import { WebhookMessageRepository } from './data/webhook-message.repository';
import { type WebhookEvent } from './domain/webhook-message';
import { WebhookPolicy } from './domain/webhook-policy';
import { WebhookEventTypes } from './webhook-event-types';

/** Events for partners' systems, committed together with what happened. */
@Injectable()
export class WebhookEvents {
  constructor(
    private readonly types: WebhookEventTypes,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly messages: WebhookMessageRepository,
    private readonly policy: WebhookPolicy,
    private readonly clock: Clock,
  ) {}

  /** Tells every endpoint of the contact that subscribes to such events. Inside the unit of work of the change. */
  async tell(libraryId: string, contactId: string, event: WebhookEvent): Promise<void> {
    if (!this.types.has(event.type))
      throw new Error(`No webhook event "${event.type}" is registered`);
    const subscribed = await this.endpoints.holdSubscribed(libraryId, contactId, event.type);
    for (const { id } of subscribed) await this.send(libraryId, id, event);
  }

  /** Puts an event on its way to one endpoint. @returns the message's id. */
  async send(libraryId: string, endpointId: string, event: WebhookEvent): Promise<string> {
    const id = newId();
    const lastAttempt = this.policy.attempts;
    await this.messages.add({ ...event, libraryId, id, endpointId, lastAttempt }, this.clock.now());
    return id;
  }
}
