import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type FollowUpPriority } from '../domain/follow-up-priority';
import { type FollowUpSeries } from '../domain/follow-up-series';

@Entity('follow_up_series')
export class FollowUpSeriesEntity implements FollowUpSeries {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'recurrence_rule', type: 'text' })
  recurrenceRule!: string;

  @Column({ name: 'starts_local', type: 'varchar' })
  startsLocal!: string;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ name: 'skipped', type: 'varchar', array: true })
  skipped!: string[];

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

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @Column({ name: 'priority', type: 'varchar' })
  priority!: FollowUpPriority;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
