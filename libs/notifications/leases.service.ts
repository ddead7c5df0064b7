import { Injectable } from '@nestjs/common';
import { Clock, type Lease } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { Leases } from '#platform/leases';
import { Log } from '#platform/logging';
import { DeliveryAttemptRepository } from './data/delivery-attempt.repository';
import { DeliveryRepository } from './data/delivery.repository';
import { type AttemptResult } from './domain/attempt-outcome';
import { type Delivery } from './domain/delivery';
import { DeliveryPolicy } from './domain/delivery-policy';
import { settle } from './domain/settlement.rules';

/** Which worker has which delivery, and what came of it. */
@Injectable()
export class LeasesService extends Leases<Delivery, AttemptResult> {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly attempts: DeliveryAttemptRepository,
    unitOfWork: UnitOfWork,
    private readonly policy: DeliveryPolicy,
    clock: Clock,
    log: Log,
  ) {
    super(unitOfWork, clock, log, policy.leaseMilliseconds);
  }

  protected findUnlocked(libraryId: string, id: string): Promise<Delivery | null> {
    return this.deliveries.leases.findUnlocked(libraryId, id);
  }

  protected async begin(lease: Lease<Delivery>, now: Date): Promise<void> {
    await this.deliveries.leases.lease(lease);
    await this.attempts.begin(lease, now);
  }

  protected interrupt(delivery: Delivery, now: Date): Promise<void> {
    return this.attempts.interrupt(delivery, now);
  }

  protected giveUp(delivery: Delivery, now: Date): Promise<void> {
    return this.deliveries.leases.giveUp(delivery, now);
  }

  protected async settle(
    lease: Lease<Delivery>,
    result: AttemptResult,
    now: Date,
  ): Promise<boolean> {
    const settlement = settle(result.outcome, lease, this.policy, now, Math.random());
    if (!(await this.deliveries.leases.settle(lease, settlement, now))) return false;
    await this.attempts.finish(lease, result, now);
    return true;
  }
}
