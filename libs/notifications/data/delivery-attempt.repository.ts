import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Lease, newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type AttemptResult } from '../domain/attempt-outcome';
import { type Delivery } from '../domain/delivery';
import { DeliveryAttemptEntity } from './delivery-attempt.entity';

@Injectable()
export class DeliveryAttemptRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async begin({ work: delivery, attempt }: Lease<Delivery>, now: Date): Promise<void> {
    await this.unitOfWork.manager.insert(DeliveryAttemptEntity, {
      libraryId: delivery.libraryId,
      id: newId(),
      deliveryId: delivery.id,
      number: attempt,
      startedAt: now,
    });
  }

  async finish(
    { work: { libraryId, id }, attempt }: Lease<Delivery>,
    { outcome, reply }: AttemptResult,
    now: Date,
  ): Promise<void> {
    await this.unitOfWork.manager.update(
      DeliveryAttemptEntity,
      { libraryId, deliveryId: id, number: attempt },
      { outcome, reply, finishedAt: now },
    );
  }

  /** Closes the attempt whose worker never came back. */
  async interrupt({ libraryId, id }: Delivery, now: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      DeliveryAttemptEntity,
      { libraryId, deliveryId: id, outcome: IsNull() },
      { outcome: 'interrupted', finishedAt: now },
    );
  }
}
