import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { LeasedRows } from '#platform/leases';
import { type Delivery } from '../domain/delivery';
import { type Recipient } from '../domain/recipient';
import { DeliveryEntity } from './delivery.entity';

export type NewDelivery = Pick<
  Delivery,
  | 'libraryId'
  | 'id'
  | 'kind'
  | 'recipient'
  | 'language'
  | 'subjectType'
  | 'subjectId'
  | 'occurrence'
  | 'sendAt'
  | 'lastAttempt'
  | 'isUrgent'
>;

/** How messages to somebody who is neither a user nor a contact are found. */
export interface TracesOfPerson {
  readonly address: string | null;
  readonly subjectIds: readonly string[];
}

@Injectable()
export class DeliveryRepository {
  /** What leases do to the rows. */
  readonly leases: LeasedRows<DeliveryEntity>;

  constructor(private readonly unitOfWork: UnitOfWork) {
    this.leases = new LeasedRows(DeliveryEntity, unitOfWork);
  }

  /** @returns the ids of those that were added; nothing changes where there is a delivery for the occurrence already. */
  async addUnlessThere(deliveries: readonly NewDelivery[]): Promise<string[]> {
    if (deliveries.length === 0) return [];
    const inserted = await this.unitOfWork.manager
      .createQueryBuilder()
      .insert()
      .into(DeliveryEntity)
      .values(
        deliveries.map(({ recipient, ...delivery }) => ({
          ...delivery,
          ...columnsOf(recipient),
          status: 'pending' as const,
          attempts: 0,
          nextAttemptAt: delivery.sendAt,
        })),
      )
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    const rows: unknown = inserted.raw;
    return Array.isArray(rows) ? rows.map(({ id }: { id: string }) => id) : [];
  }

  async find(libraryId: string, id: string): Promise<Delivery | null> {
    return this.unitOfWork.manager.findOneBy(DeliveryEntity, { libraryId, id });
  }

  /** What waited for the end of somebody's quiet hours may be tried as often as before. */
  async allowAnotherAttempt(
    deliveries: readonly Pick<Delivery, 'libraryId' | 'id'>[],
  ): Promise<void> {
    if (deliveries.length === 0) return;
    await this.unitOfWork.manager.query(
      `update deliveries set last_attempt = last_attempt + 1
       from unnest($1::uuid[], $2::uuid[]) as postponed (library_id, id)
       where deliveries.library_id = postponed.library_id and deliveries.id = postponed.id`,
      [deliveries.map(({ libraryId }) => libraryId), deliveries.map(({ id }) => id)],
    );
  }

  findOfPerson(libraryId: string, { address, subjectIds }: TracesOfPerson): Promise<Delivery[]> {
    return this.unitOfWork.manager
      .createQueryBuilder(DeliveryEntity, 'delivery')
      .where('delivery.libraryId = :libraryId', { libraryId })
      .andWhere('(lower(delivery.address) = :address or delivery.subjectId = any(:subjectIds))', {
        address,
        subjectIds,
      })
      .orderBy('delivery.id')
      .getMany();
  }

  /**
   * Forgets the addresses that these messages were for: what is known of a user or a contact is theirs. The words
   * of mail servers go with them, because they repeat addresses. What is still to come is unwanted.
   */
  async forgetPerson(
    libraryId: string,
    { address, subjectIds }: TracesOfPerson,
    now: Date,
  ): Promise<void> {
    await this.unitOfWork.manager.query(
      `with forgotten as (
         update deliveries
         set address = '', occurrence = left(occurrence, 160) || ' ' || id,
           status = case when status = 'pending' then 'unwanted' else status end,
           ended_at = coalesce(ended_at, $4), lease_token = null, leased_until = null
         where library_id = $1 and address is not null
           and (lower(address) = $2 or subject_id = any ($3::uuid[]))
         returning id
       )
       update delivery_attempts set reply = null
       where library_id = $1 and delivery_id in (select id from forgotten)`,
      [libraryId, address?.toLowerCase() ?? null, subjectIds, now],
    );
  }

  async giveUpFor(libraryId: string, contactId: string, now: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      DeliveryEntity,
      { libraryId, contactId, status: 'pending' },
      { status: 'unwanted', endedAt: now, leaseToken: null, leasedUntil: null },
    );
  }
}

function columnsOf(recipient: Recipient): Pick<DeliveryEntity, 'userId' | 'contactId' | 'address'> {
  return {
    userId: recipient.kind === 'user' ? recipient.id : null,
    contactId: recipient.kind === 'contact' ? recipient.id : null,
    address: recipient.kind === 'address' ? recipient.address : null,
  };
}
