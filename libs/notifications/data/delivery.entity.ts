import { Column, Entity } from 'typeorm';
import { type Language } from '#kernel';
import { LeasedRow } from '#platform/leases';
import { type Delivery } from '../domain/delivery';
import { type DeliveryStatus } from '../domain/delivery-status';
import { type Recipient } from '../domain/recipient';

@Entity('deliveries')
export class DeliveryEntity extends LeasedRow implements Delivery {
  declare status: DeliveryStatus;

  @Column({ name: 'kind', type: 'varchar' })
  kind!: string;

  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId!: string | null;

  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId!: string | null;

  @Column({ name: 'address', type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'language', type: 'varchar' })
  language!: Language;

  @Column({ name: 'subject_type', type: 'varchar' })
  subjectType!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'occurrence', type: 'varchar' })
  occurrence!: string;

  @Column({ name: 'send_at', type: 'timestamptz' })
  sendAt!: Date;

  @Column({ name: 'is_urgent', type: 'boolean' })
  isUrgent!: boolean;

  get recipient(): Recipient {
    if (this.userId !== null) return { kind: 'user', id: this.userId };
    if (this.contactId !== null) return { kind: 'contact', id: this.contactId };
    if (this.address !== null) return { kind: 'address', address: this.address };
    throw new Error('deliveries_recipient_check has let a delivery without a recipient in');
  }
}
