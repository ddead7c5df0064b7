import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { Log } from '#platform/logging';
import { DeliveryAttemptRepository } from './data/delivery-attempt.repository';
import { DeliveryRepository } from './data/delivery.repository';
import { type AttemptResult } from './domain/attempt-outcome';
import { type Delivery } from './domain/delivery';
import { DeliveryPolicy } from './domain/delivery-policy';
import { decideLease, type Lease } from './domain/lease.rules';
import { settle } from './domain/settlement.rules';

const pauseBeforeRecordingAgain = 500;

/** Which worker has which delivery, and what came of it. Each step is a short transaction of its own. */
@Injectable()
export class LeasesService {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly attempts: DeliveryAttemptRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: DeliveryPolicy,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Takes a delivery for one attempt; undefined when there is nothing to do for this worker. */
  async take(libraryId: string, id: string): Promise<Lease | undefined> {
    return this.unitOfWork.run(libraryId, async () => {
      const delivery = await this.deliveries.findUnlocked(libraryId, id);
      if (!delivery) return undefined;
      const now = this.clock.now();
      switch (decideLease(delivery, now)) {
        case 'leave':
          return undefined;
        case 'give_up':
          await this.attempts.interrupt(delivery, now);
          await this.deliveries.giveUp(delivery, now);
          return undefined;
        case 'take':
          return this.lease(delivery, now);
      }
    });
  }

  /**
   * Records what came of the attempt, if the delivery is still this worker's. The mail may have left, and losing
   * the news of it would send it again: so whatever goes wrong, this is tried for as long as the lease lasts.
   */
  async record(lease: Lease, result: AttemptResult): Promise<void> {
    for (;;) {
      try {
        await this.recordOnce(lease, result);
        return;
      } catch (error) {
        if (this.clock.now() >= lease.until) throw error;
        await sleep(pauseBeforeRecordingAgain);
      }
    }
  }

  private async lease(delivery: Delivery, now: Date): Promise<Lease> {
    const lease = {
      delivery,
      attempt: delivery.attempts + 1,
      token: randomUUID(),
      until: new Date(now.getTime() + this.policy.leaseMilliseconds),
    };
    if (delivery.leasedUntil) await this.attempts.interrupt(delivery, now);
    await this.deliveries.lease(lease);
    await this.attempts.begin(lease, now);
    return lease;
  }

  private async recordOnce(lease: Lease, result: AttemptResult): Promise<void> {
    const { libraryId, id } = lease.delivery;
    await this.unitOfWork.run(libraryId, async () => {
      const now = this.clock.now();
      const settlement = settle(result.outcome, lease, this.policy, now, Math.random());
      if (await this.deliveries.settleLease(lease, settlement, now)) {
        await this.attempts.finish(lease, result, now);
      } else {
        this.log.warn(
          { deliveryId: id, attempt: lease.attempt },
          'A delivery was somebody else’s by now',
        );
      }
    });
  }
}
