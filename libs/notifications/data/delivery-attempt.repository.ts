import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Lease, newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type Attempted } from '#platform/leases';
import { type AttemptResult } from '../domain/attempt-outcome';
import { reasonOf } from '../domain/attempt-reason';
import { type Delivery } from '../domain/delivery';
import { DeliveryAttemptEntity } from './delivery-attempt.entity';

@Injectable()
export class DeliveryAttemptRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async begin(leases: readonly Lease<Delivery>[], now: Date): Promise<void> {
    await this.unitOfWork.manager.insert(
      DeliveryAttemptEntity,
      leases.map(({ work: { libraryId, id }, attempt }) => ({
        libraryId,
        id: newId(),
        deliveryId: id,
        number: attempt,
        startedAt: now,
      })),
    );
  }

  async finish(attempted: readonly Attempted<Delivery, AttemptResult>[], now: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      `update delivery_attempts as attempt
       set outcome = finished.outcome, reply = finished.reply, reason = finished.reason,
         stand_in_id = finished.stand_in_id, finished_at = $8
       from unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[], $5::text[], $6::text[], $7::uuid[])
         as finished (library_id, delivery_id, number, outcome, reply, reason, stand_in_id)
       where attempt.library_id = finished.library_id and attempt.delivery_id = finished.delivery_id
         and attempt.number = finished.number`,
      [
        attempted.map(({ lease }) => lease.work.libraryId),
        attempted.map(({ lease }) => lease.work.id),
        attempted.map(({ lease }) => lease.attempt),
        attempted.map(({ result }) => result.outcome),
        attempted.map(({ result }) => result.reply),
        attempted.map(
          ({ result: { outcome, reply, unwantedBecause } }) =>
            unwantedBecause ?? reasonOf(outcome, reply),
        ),
        attempted.map(({ result }) => result.standInId ?? null),
        now,
      ],
    );
  }

  /** Closes the attempt whose worker never came back. */
  async interrupt({ libraryId, id }: Delivery, now: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      DeliveryAttemptEntity,
      { libraryId, deliveryId: id, outcome: IsNull() },
      { outcome: 'interrupted', reason: reasonOf('interrupted', null), finishedAt: now },
    );
  }
}
