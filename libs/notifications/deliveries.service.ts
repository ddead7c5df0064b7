import { Injectable } from '@nestjs/common';
import { type Caller, Clock, DomainError, notFound } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { DeliveryRepository } from './data/delivery.repository';
import { DeliveryPolicy } from './domain/delivery-policy';

@Injectable()
export class DeliveriesService {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly policy: DeliveryPolicy,
    private readonly clock: Clock,
  ) {}

  /** Has a delivery that failed tried again, from now on and as often as a new one. */
  async sendAgain(caller: Caller, id: string): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const { libraryId } = caller;
      const { attempts } = this.policy;
      const now = this.clock.now();
      if (!(await this.deliveries.leases.revive({ libraryId, id }, ['failed'], attempts, now))) {
        throw await this.whyNotAgain(libraryId, id);
      }
      await this.audit.record(caller, {
        action: 'delivery.sent_again',
        subjectType: 'delivery',
        subjectId: id,
        before: { status: 'failed' },
        after: { status: 'pending' },
      });
    });
  }

  private async whyNotAgain(libraryId: string, id: string): Promise<DomainError> {
    const delivery = await this.deliveries.find(libraryId, id);
    if (!delivery) return notFound('delivery_not_found');
    const extensions = { currentStatus: delivery.status };
    return new DomainError('conflict', 'delivery_not_failed', { extensions });
  }
}
