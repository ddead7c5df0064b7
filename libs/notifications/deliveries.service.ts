import { Injectable } from '@nestjs/common';
import { type Caller, Clock, DomainError, notFound } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { DeliveryRepository, type TracesOfPerson } from './data/delivery.repository';
import { type Delivery } from './domain/delivery';
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

  /** What was, or is to be, sent to this address, or to whichever about these subjects. */
  findOfPerson(libraryId: string, person: TracesOfPerson): Promise<Delivery[]> {
    return this.unitOfWork.run(libraryId, () => this.deliveries.findOfPerson(libraryId, person));
  }

  /** Forgets where it was sent to, and what mail servers said of it; what waits is unwanted. Inside a unit of work. */
  async forgetPerson(libraryId: string, person: TracesOfPerson): Promise<void> {
    await this.deliveries.forgetPerson(libraryId, person, this.clock.now());
  }

  private async whyNotAgain(libraryId: string, id: string): Promise<DomainError> {
    const delivery = await this.deliveries.find(libraryId, id);
    if (!delivery) return notFound('delivery_not_found');
    const extensions = { currentStatus: delivery.status };
    return new DomainError('conflict', 'delivery_not_failed', { extensions });
  }
}
