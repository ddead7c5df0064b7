import { Injectable } from '@nestjs/common';
import { Clock, type Lease } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type Attempted, Leases } from '#platform/leases';
import { Log } from '#platform/logging';
import { DeliveryAttemptRepository } from './data/delivery-attempt.repository';
import { DeliveryRepository } from './data/delivery.repository';
import { type AttemptResult } from './domain/attempt-outcome';
import { type Delivery } from './domain/delivery';
import { DeliveryMetrics } from './delivery-metrics';
import { DeliveryPolicy } from './domain/delivery-policy';
import { FailureNotices } from './failure-notices';
import { settle } from './domain/settlement.rules';

/** Which worker has which delivery, and what came of it. */
@Injectable()
export class LeasesService extends Leases<Delivery, AttemptResult> {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly attempts: DeliveryAttemptRepository,
    unitOfWork: UnitOfWork,
    private readonly policy: DeliveryPolicy,
    private readonly metrics: DeliveryMetrics,
    private readonly failures: FailureNotices,
    clock: Clock,
    log: Log,
  ) {
    super(unitOfWork, clock, log, policy);
  }

  protected findUnlocked(libraryId: string, ids: readonly string[]): Promise<Delivery[]> {
    return this.deliveries.leases.findUnlocked(libraryId, ids);
  }

  protected async begin(leases: readonly Lease<Delivery>[], now: Date): Promise<void> {
    await this.deliveries.leases.lease(leases);
    await this.attempts.begin(leases, now);
  }

  protected interrupt(delivery: Delivery, now: Date): Promise<void> {
    return this.attempts.interrupt(delivery, now);
  }

  protected async giveUp(delivery: Delivery, now: Date): Promise<void> {
    await this.deliveries.leases.giveUp(delivery, now);
    await this.failures.tell([delivery]);
  }

  protected async settle(
    attempted: readonly Attempted<Delivery, AttemptResult>[],
    now: Date,
  ): Promise<ReadonlySet<string>> {
    const settlements = attempted.map(({ lease, result }) => ({
      lease,
      settlement: settle(result, lease, this.policy, now, Math.random()),
    }));
    const settled = await this.deliveries.leases.settle(settlements, now);
    const ended = attempted.filter(({ lease }) => settled.has(lease.work.id));
    await this.attempts.finish(ended, now);
    const postponed = ended.filter(({ result }) => result.outcome === 'postponed');
    await this.deliveries.allowAnotherAttempt(postponed.map(({ lease }) => lease.work));
    await this.failures.tell(
      settlements.flatMap(({ lease: { work, attempt }, settlement }) =>
        settled.has(work.id) && settlement.status === 'failed'
          ? { ...work, recipient: work.recipient, attempts: attempt }
          : [],
      ),
    );
    for (const { lease, settlement } of settlements) {
      if (settled.has(lease.work.id)) this.metrics.count(lease.work.kind, settlement);
    }
    return settled;
  }
}
