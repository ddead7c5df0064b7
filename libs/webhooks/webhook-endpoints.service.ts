import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { Settings } from '#platform/config';
import { UnitOfWork } from '#platform/database';
import { WebhookEndpointRepository } from './data/webhook-endpoint.repository';
import { WebhookMessageRepository } from './data/webhook-message.repository';
import { type EndpointStatus, type WebhookEndpoint } from './domain/webhook-endpoint';
import { mostEndpoints, tooManyWebhooks, webhookNotFound } from './domain/webhook.errors';
import { checkWebhookAddress } from './webhook-address';
import { WebhookEventTypes } from './webhook-event-types';
import { WebhookSecrets } from './webhook-secrets';

export interface NewEndpoint {
  readonly url: string;
  readonly eventTypes: readonly string[];
}

export interface EndpointChanges extends Partial<NewEndpoint> {
  readonly status?: EndpointStatus | undefined;
}

/** An endpoint's secret as it is shown: once. */
export interface IssuedSecret {
  readonly id: string;
  readonly secret: string;
  /** Until when messages are signed with the one before, too. */
  readonly previousSecretUntil: Date | null;
}

/** Where a partner's systems are told what happens. Every use case names the partner, and finds only its own. */
@Injectable()
export class WebhookEndpointsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly messages: WebhookMessageRepository,
    private readonly types: WebhookEventTypes,
    private readonly secrets: WebhookSecrets,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws DomainError conflict `too_many_webhooks`; invalid at `/url` or `/eventTypes`. */
  async add(caller: Caller, contactId: string, details: NewEndpoint): Promise<IssuedSecret> {
    this.check(details);
    const { libraryId } = caller;
    const id = newId();
    const secret = this.secrets.make({ libraryId, id });
    await this.unitOfWork.run(libraryId, async () => {
      const known = await this.endpoints.countOfContact(libraryId, contactId);
      if (known >= mostEndpoints) throw tooManyWebhooks();
      await this.endpoints.add({
        ...details,
        libraryId,
        id,
        contactId,
        ...enabled,
        secret: secret.sealed,
        previousSecret: null,
        previousSecretUntil: null,
        version: 1,
        createdAt: this.clock.now(),
      });
      await this.record(caller, 'webhook.added', id, {}, { ...details, contactId });
    });
    return { id, secret: secret.written, previousSecretUntil: null };
  }

  /** @throws DomainError not_found, stale; invalid at `/url` or `/eventTypes`. */
  async change(
    caller: Caller,
    contactId: string,
    id: string,
    version: number,
    { status, ...details }: EndpointChanges,
  ): Promise<void> {
    this.check(details);
    await this.unitOfWork.run(caller.libraryId, async () => {
      const endpoint = await this.find(caller.libraryId, contactId, id);
      const changes = { ...details, ...this.turned(endpoint, status) };
      if (!(await this.endpoints.change(endpoint, version, changes))) {
        throw staleVersion('webhook_endpoint', endpoint);
      }
      await this.record(
        caller,
        'webhook.changed',
        id,
        { ...endpoint },
        { ...endpoint, ...changes },
      );
    });
  }

  /** Ends it, with what was still on its way to it. @throws DomainError not_found, stale. */
  async remove(caller: Caller, contactId: string, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const endpoint = await this.find(caller.libraryId, contactId, id);
      if (endpoint.version !== version) throw staleVersion('webhook_endpoint', endpoint);
      await this.messages.removeOfEndpoint(caller.libraryId, id);
      await this.endpoints.remove(endpoint);
      await this.record(caller, 'webhook.removed', id, { ...endpoint }, {});
    });
  }

  /** Gives it a new secret; the one before signs beside it for the overlap. @throws DomainError not_found. */
  async rotateSecret(
    caller: Caller,
    contactId: string,
    id: string,
    overlapHours: number,
  ): Promise<IssuedSecret> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const endpoint = await this.endpoints.lockOfContact(caller.libraryId, contactId, id);
      if (!endpoint) throw webhookNotFound();
      const secret = this.secrets.make(endpoint);
      const until = new Date(this.clock.now().getTime() + overlapHours * 60 * 60 * 1000);
      await this.endpoints.change(endpoint, endpoint.version, {
        secret: secret.sealed,
        previousSecret: endpoint.secret,
        previousSecretUntil: until,
      });
      const rotated = { previousSecretUntil: until };
      await this.record(caller, 'webhook.secret_rotated', id, {}, rotated);
      return { id, secret: secret.written, ...rotated };
    });
  }

  private async find(libraryId: string, contactId: string, id: string): Promise<WebhookEndpoint> {
    const endpoint = await this.endpoints.findOfContact(libraryId, contactId, id);
    if (!endpoint) throw webhookNotFound();
    return endpoint;
  }

  private check({ url, eventTypes }: Partial<NewEndpoint>): void {
    if (url !== undefined) checkWebhookAddress(url, this.settings.privateWebhooks);
    if (eventTypes?.length === 0) throw invalidField('/eventTypes', 'array_min_size', { first: 1 });
    eventTypes?.forEach((type, index) => {
      if (!this.types.has(type)) throw invalidField(`/eventTypes/${index}`, 'unknown_event_type');
    });
  }

  /** What follows from a wish to enable or disable it; nothing where it is so already. */
  private turned({ status }: WebhookEndpoint, wish: EndpointStatus | undefined): Turned | object {
    if (wish === undefined || wish === status) return {};
    if (wish === 'enabled') return enabled;
    return { status: wish, disabledReason: 'by_partner', disabledAt: this.clock.now() };
  }

  private async record(
    caller: Caller,
    action: string,
    subjectId: string,
    before: Partial<WebhookEndpoint>,
    after: Partial<WebhookEndpoint>,
  ): Promise<void> {
    await this.audit.record(caller, {
      action,
      subjectType: 'webhook_endpoint',
      subjectId,
      before: withoutSecrets(before),
      after: withoutSecrets(after),
    });
  }
}

type Turned = Pick<WebhookEndpoint, 'status' | 'disabledReason' | 'disabledAt'>;

const enabled = {
  status: 'enabled',
  disabledReason: null,
  disabledAt: null,
  failingSince: null,
} as const;

/** What the audit trail may keep. */
function withoutSecrets({
  secret: _secret,
  previousSecret: _previous,
  ...rest
}: Partial<WebhookEndpoint>): Record<string, unknown> {
  return rest;
}
