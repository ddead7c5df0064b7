import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Actor, type ActorKind } from '#kernel';
import { type ClientField } from '../domain/client';
import { type Consent, type ConsentPurpose, type ConsentWay } from '../domain/consent';

class RecordedBy implements Actor {
  @Column({ name: 'recorded_by_kind', type: 'varchar' })
  kind!: ActorKind;

  @Column({ name: 'recorded_by_id', type: 'uuid', nullable: true })
  id!: string | null;
}

@Entity('consents')
export class ConsentEntity implements Consent {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'purpose', type: 'varchar' })
  purpose!: ConsentPurpose;

  @Column({ name: 'recipient_contact_id', type: 'uuid', nullable: true })
  recipientContactId!: string | null;

  @Column({ name: 'fields', type: 'text', array: true })
  fields!: ClientField[];

  @Column({ name: 'how_given', type: 'varchar' })
  howGiven!: ConsentWay;

  @Column({ name: 'given_at', type: 'timestamptz' })
  givenAt!: Date;

  @Column({ name: 'until', type: 'timestamptz', nullable: true })
  until!: Date | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column(() => RecordedBy, { prefix: false })
  recordedBy!: RecordedBy;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
