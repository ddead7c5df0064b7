import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Actor, type ActorKind } from '#kernel';
import { type ClientField } from '../domain/client';
import { type Disclosure, type DisclosureDoor } from '../domain/disclosure';

class DisclosureActor implements Actor {
  @Column({ name: 'actor_kind', type: 'varchar' })
  kind!: ActorKind;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  id!: string | null;
}

@Entity('disclosures')
export class DisclosureEntity implements Disclosure {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'referral_id', type: 'uuid', nullable: true })
  referralId!: string | null;

  @Column({ name: 'match_id', type: 'uuid', nullable: true })
  matchId!: string | null;

  @Column({ name: 'consent_id', type: 'uuid', nullable: true })
  consentId!: string | null;

  @Column({ name: 'recipient_contact_id', type: 'uuid', nullable: true })
  recipientContactId!: string | null;

  @Column({ name: 'fields', type: 'text', array: true })
  fields!: ClientField[];

  @Column({ name: 'door', type: 'varchar' })
  door!: DisclosureDoor;

  @Column(() => DisclosureActor, { prefix: false })
  actor!: DisclosureActor;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;
}
