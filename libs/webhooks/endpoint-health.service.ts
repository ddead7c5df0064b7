import { Injectable } from '@nestjs/common';
import { systemCaller } from '#kernel';
import { UsersService } from '#identity';
import { Outbox } from '#notifications';
import { AuditTrail } from '#platform/audit';
import { WebhookEndpointRepository } from './data/webhook-endpoint.repository';
import { type WebhookOutcome } from './domain/attempt-outcome';
import { hasFailedTooLong } from './domain/settlement.rules';
import { type DisabledReason } from './domain/webhook-endpoint';
import { type WebhookMessage } from './domain/webhook-message';
import { WebhookPolicy } from './domain/webhook-policy';

/** The kind of mail that tells admins that an endpoint was disabled. */
export const disabledMailKind = 'webhooks.disabled';

/** Sees what becomes of attempts, and leaves an endpoint alone that is gone or takes nothing. */
@Injectable()
export class EndpointHealthService {
  constructor(
    private readonly endpoints: WebhookEndpointRepository,
    private readonly users: UsersService,
    private readonly outbox: Outbox,
    private readonly policy: WebhookPolicy,
    private readonly audit: AuditTrail,
  ) {}

  /** Inside the unit of work that records the attempt. */
  async note(
    { libraryId, endpointId }: WebhookMessage,
    outcome: WebhookOutcome,
    now: Date,
  ): Promise<void> {
    switch (outcome) {
      case 'sent':
        await this.endpoints.clearFailing(libraryId, endpointId);
        return;
      case 'gone':
        await this.disable(libraryId, endpointId, 'gone', now);
        return;
      case 'deferred':
        await this.noteFailure(libraryId, endpointId, now);
        return;
      case 'unwanted':
      case 'interrupted':
    }
  }

  private async noteFailure(libraryId: string, id: string, now: Date): Promise<void> {
    await this.endpoints.beginFailing(libraryId, id, now);
    const endpoint = await this.endpoints.find(libraryId, id);
    if (!endpoint?.failingSince || !hasFailedTooLong(endpoint.failingSince, now, this.policy))
      return;
    if (await this.disable(libraryId, id, 'failing', now))
      await this.tellAdmins(libraryId, id, now);
  }

  private async disable(
    libraryId: string,
    id: string,
    reason: DisabledReason,
    now: Date,
  ): Promise<boolean> {
    if (!(await this.endpoints.disable(libraryId, id, reason, now))) return false;
    await this.audit.record(systemCaller(libraryId), {
      action: 'webhook.disabled',
      subjectType: 'webhook_endpoint',
      subjectId: id,
      before: { status: 'enabled' },
      after: { status: 'disabled', disabledReason: reason },
    });
    return true;
  }

  /** The partner's own system is what does not answer: so the library's people are told. */
  private async tellAdmins(libraryId: string, id: string, now: Date): Promise<void> {
    for (const { id: userId, language } of await this.users.findActive(libraryId, ['admin'])) {
      await this.outbox.add(
        { libraryId },
        {
          kind: disabledMailKind,
          recipient: { kind: 'user', id: userId },
          language,
          subjectType: 'webhook_endpoint',
          subjectId: id,
          occurrence: now.toISOString(),
        },
      );
    }
  }
}
