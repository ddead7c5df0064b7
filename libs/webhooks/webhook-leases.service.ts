import { Injectable } from '@nestjs/common';
import { Clock, type Lease } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { Leases } from '#platform/leases';
import { Log } from '#platform/logging';
import { WebhookAttemptRepository } from './data/webhook-attempt.repository';
import { WebhookMessageRepository } from './data/webhook-message.repository';
import { type WebhookResult } from './domain/attempt-outcome';
import { settle } from './domain/settlement.rules';
import { type WebhookMessage } from './domain/webhook-message';
import { WebhookPolicy } from './domain/webhook-policy';
import { EndpointHealthService } from './endpoint-health.service';

/** Which worker has which message, and what came of it. */
@Injectable()
export class WebhookLeasesService extends Leases<WebhookMessage, WebhookResult> {
  constructor(
    private readonly messages: WebhookMessageRepository,
    private readonly attempts: WebhookAttemptRepository,
    private readonly health: EndpointHealthService,
    private readonly policy: WebhookPolicy,
    unitOfWork: UnitOfWork,
    clock: Clock,
    log: Log,
  ) {
    super(unitOfWork, clock, log, policy.leaseMilliseconds);
  }

  /** Also null when enough messages are under way to an endpoint that fails: the next sweep comes back to this one. */
  protected async findUnlocked(libraryId: string, id: string): Promise<WebhookMessage | null> {
    const message = await this.messages.leases.findUnlocked(libraryId, id);
    if (!message) return null;
    const underWay = await this.messages.countUnderWayToFailing(
      libraryId,
      message.endpointId,
      this.clock.now(),
    );
    return underWay < this.policy.simultaneousToFailing ? message : null;
  }

  protected async begin(lease: Lease<WebhookMessage>, now: Date): Promise<void> {
    await this.messages.leases.lease(lease);
    await this.attempts.begin(lease, now);
  }

  protected interrupt(message: WebhookMessage, now: Date): Promise<void> {
    return this.attempts.interrupt(message, now);
  }

  protected giveUp(message: WebhookMessage, now: Date): Promise<void> {
    return this.messages.leases.giveUp(message, now);
  }

  protected async settle(
    lease: Lease<WebhookMessage>,
    result: WebhookResult,
    now: Date,
  ): Promise<boolean> {
    const settlement = settle(result.outcome, lease, this.policy, now, Math.random());
    if (!(await this.messages.leases.settle(lease, settlement, now))) return false;
    await this.attempts.finish(lease, result, now);
    await this.health.note(lease.work, result.outcome, now);
    return true;
  }
}
