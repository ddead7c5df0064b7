import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type FollowUp } from '../domain/follow-up';
import { type FollowUpOrigin } from '../domain/follow-up-origin';
import { type FollowUpPriority } from '../domain/follow-up-priority';
import { type FollowUpStatus } from '../domain/follow-up-status';

@Entity('follow_ups')
export class FollowUpEntity implements FollowUp {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'title', type: 'text' })
  title!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId!: string | null;

  @Column({ name: 'client_id', type: 'uuid', nullable: true })
  clientId!: string | null;

  @Column({ name: 'referral_id', type: 'uuid', nullable: true })
  referralId!: string | null;

  @Column({ name: 'match_id', type: 'uuid', nullable: true })
  matchId!: string | null;

  @Column({ name: 'interaction_id', type: 'uuid', nullable: true })
  interactionId!: string | null;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  // Text, because a driver that makes a Date of it would lose times that a clock change skips.
  @Column({ name: 'due_local', type: 'varchar' })
  dueLocal!: string;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  @Column({ name: 'snoozed_count', type: 'integer' })
  snoozedCount!: number;

  @Column({ name: 'first_due_local', type: 'varchar', nullable: true })
  firstDueLocal!: string | null;

  @Column({ name: 'series_id', type: 'uuid', nullable: true })
  seriesId!: string | null;

  @Column({ name: 'recurrence_id', type: 'varchar', nullable: true })
  recurrenceId!: string | null;

  @Column({ name: 'origin', type: 'varchar' })
  origin!: FollowUpOrigin;

  @Column({ name: 'priority', type: 'varchar' })
  priority!: FollowUpPriority;

  @Column({ name: 'status', type: 'varchar' })
  status!: FollowUpStatus;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt!: Date | null;

  @Column({ name: 'done_in_interaction_id', type: 'uuid', nullable: true })
  doneInInteractionId!: string | null;

  @Column({ name: 'reminder_round', type: 'integer' })
  reminderRound!: number;

  @Column({ name: 'reminded_at', type: 'timestamptz', nullable: true })
  remindedAt!: Date | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
