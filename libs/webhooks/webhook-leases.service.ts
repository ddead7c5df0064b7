import { Injectable } from '@nestjs/common';
import { Clock, type Lease } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type Attempted, Leases } from '#platform/leases';
import { Log } from '#platform/logging';
import { WebhookAttemptRepository } from './data/webhook-attempt.repository';
import { WebhookMessageRepository } from './data/webhook-message.repository';
import { type WebhookResult } from './domain/attempt-outcome';
import { settle } from './domain/settlement.rules';
import { type WebhookMessage } from './domain/webhook-message';
import { WebhookPolicy } from './domain/webhook-policy';
import { EndpointHealthService } from './endpoint-health.service';
import { WebhookMetrics } from './webhook-metrics';

/** How many are under way to an endpoint is counted anew before each of them. */
const atMostTogether = 1;

/** Which worker has which message, and what came of it. */
@Injectable()
export class WebhookLeasesService extends Leases<WebhookMessage, WebhookResult> {
  constructor(
    private readonly messages: WebhookMessageRepository,
    private readonly attempts: WebhookAttemptRepository,
    private readonly health: EndpointHealthService,
    private readonly policy: WebhookPolicy,
    private readonly metrics: WebhookMetrics,
    unitOfWork: UnitOfWork,
    clock: Clock,
    log: Log,
  ) {
    const { leaseMilliseconds } = policy;
    super(unitOfWork, clock, log, { leaseMilliseconds, atMostTogether });
  }

  /** Also nothing when enough messages are under way to an endpoint that fails: the next sweep comes back to this one. */
  protected async findUnlocked(
    libraryId: string,
    ids: readonly string[],
  ): Promise<WebhookMessage[]> {
    const [message] = await this.messages.leases.findUnlocked(libraryId, ids);
    if (!message) return [];
    const underWay = await this.messages.countUnderWayToFailing(
      libraryId,
      message.endpointId,
      this.clock.now(),
    );
    return underWay < this.policy.simultaneousToFailing ? [message] : [];
  }

  protected async begin(leases: readonly Lease<WebhookMessage>[], now: Date): Promise<void> {
    await this.messages.leases.lease(leases);
    for (const lease of leases) await this.attempts.begin(lease, now);
  }

  protected interrupt(message: WebhookMessage, now: Date): Promise<void> {
    return this.attempts.interrupt(message, now);
  }

  protected giveUp(message: WebhookMessage, now: Date): Promise<void> {
    return this.messages.leases.giveUp(message, now);
  }

  protected async settle(
    attempted: readonly Attempted<WebhookMessage, WebhookResult>[],
    now: Date,
  ): Promise<ReadonlySet<string>> {
    const settlements = attempted.map(({ lease, result }) => ({
      lease,
      result,
      settlement: settle(result.outcome, lease, this.policy, now, Math.random()),
    }));
    const settled = await this.messages.leases.settle(settlements, now);
    for (const { lease, result, settlement } of settlements) {
      if (!settled.has(lease.work.id)) continue;
      this.metrics.count(settlement);
      await this.attempts.finish(lease, result, now);
      await this.health.note(lease.work, result.outcome, now);
    }
    return settled;
  }
}
