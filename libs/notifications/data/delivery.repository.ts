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
>;

@Injectable()
export class DeliveryRepository {
  /** What leases do to the rows. */
  readonly leases: LeasedRows<DeliveryEntity>;

  constructor(private readonly unitOfWork: UnitOfWork) {
    this.leases = new LeasedRows(DeliveryEntity, unitOfWork);
  }

  /** False when there is a delivery for this occurrence already; then nothing changes. */
  async addUnlessThere({ recipient, ...delivery }: NewDelivery): Promise<boolean> {
    const inserted = await this.unitOfWork.manager
      .createQueryBuilder()
      .insert()
      .into(DeliveryEntity)
      .values({
        ...delivery,
        ...columnsOf(recipient),
        status: 'pending',
        attempts: 0,
        nextAttemptAt: delivery.sendAt,
      })
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    return Array.isArray(inserted.raw) && inserted.raw.length > 0;
  }

  async find(libraryId: string, id: string): Promise<Delivery | null> {
    return this.unitOfWork.manager.findOneBy(DeliveryEntity, { libraryId, id });
  }

  /**
   * Readdresses what was for one contact to another. Where both were to be told the same, the one delivery
   * stands as the history of the first contact, and what of it was still to come is unwanted.
   */
  async moveToContact(libraryId: string, fromId: string, toId: string, now: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      `update deliveries as moved
       set contact_id = $3,
         occurrence = case when fate.told then left(moved.occurrence, 160) || ' ' || moved.id
           else moved.occurrence end,
         status = case when fate.ended then 'unwanted' else moved.status end,
         ended_at = case when fate.ended then $4 else moved.ended_at end,
         lease_token = case when fate.ended then null else moved.lease_token end,
         leased_until = case when fate.ended then null else moved.leased_until end
       from deliveries as source
       cross join lateral (
         select exists (
           select from deliveries as other
           where other.library_id = source.library_id and other.contact_id = $3
             and other.subject_type = source.subject_type and other.subject_id = source.subject_id
             and other.kind = source.kind and other.occurrence = source.occurrence
         ) as told
       ) as twin
       cross join lateral (select twin.told, twin.told and source.status = 'pending' as ended) as fate
       where source.library_id = $1 and source.contact_id = $2
         and moved.library_id = source.library_id and moved.id = source.id`,
      [libraryId, fromId, toId, now],
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
