import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language } from '#kernel';
import { type Delivery } from '../domain/delivery';
import { type DeliveryStatus } from '../domain/delivery-status';
import { type Recipient } from '../domain/recipient';

@Entity('deliveries')
export class DeliveryEntity implements Delivery {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

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

  @Column({ name: 'status', type: 'varchar' })
  status!: DeliveryStatus;

  @Column({ name: 'attempts', type: 'smallint' })
  attempts!: number;

  @Column({ name: 'last_attempt', type: 'smallint' })
  lastAttempt!: number;

  @Column({ name: 'next_attempt_at', type: 'timestamptz' })
  nextAttemptAt!: Date;

  @Column({ name: 'lease_token', type: 'uuid', nullable: true })
  leaseToken!: string | null;

  @Column({ name: 'leased_until', type: 'timestamptz', nullable: true })
  leasedUntil!: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  get recipient(): Recipient {
    if (this.userId !== null) return { kind: 'user', id: this.userId };
    if (this.contactId !== null) return { kind: 'contact', id: this.contactId };
    if (this.address !== null) return { kind: 'address', address: this.address };
    throw new Error('deliveries_recipient_check has let a delivery without a recipient in');
  }
}
