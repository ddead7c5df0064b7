import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Actor, type ActorKind } from '#kernel';
import { type ReferralEvent, type ReferralEventKind } from '../domain/referral';
import {
  type ReferralOutcome,
  type ReferralReason,
  type ReferralStatus,
  type Side,
} from '../domain/referral-status';

class EventActor implements Actor {
  @Column({ name: 'actor_kind', type: 'varchar' })
  kind!: ActorKind;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  id!: string | null;

  @Column({ name: 'actor_name', type: 'text', nullable: true })
  name!: string | null;
}

@Entity('referral_events')
export class ReferralEventEntity implements ReferralEvent {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'referral_id', type: 'uuid' })
  referralId!: string;

  /** The referral's, which it follows: for the timelines of contacts. */
  @Column({ name: 'contact_id', type: 'uuid', select: false })
  contactId!: string;

  @Column({ name: 'position', type: 'integer' })
  position!: number;

  @Column({ name: 'kind', type: 'varchar' })
  kind!: ReferralEventKind;

  @Column({ name: 'side', type: 'varchar' })
  side!: Side;

  @Column(() => EventActor, { prefix: false })
  actor!: EventActor;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;

  @Column({ name: 'from_status', type: 'varchar', nullable: true })
  fromStatus!: ReferralStatus | null;

  @Column({ name: 'to_status', type: 'varchar', nullable: true })
  toStatus!: ReferralStatus | null;

  @Column({ name: 'reason', type: 'varchar', nullable: true })
  reason!: ReferralReason | null;

  @Column({ name: 'outcome', type: 'varchar', nullable: true })
  outcome!: ReferralOutcome | null;

  @Column({ name: 'scheduled_at', type: 'timestamptz', nullable: true })
  scheduledAt!: Date | null;

  @Column({ name: 'scheduled_place', type: 'text', nullable: true })
  scheduledPlace!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'client_contacted', type: 'boolean' })
  clientContacted!: boolean;
}
