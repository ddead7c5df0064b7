import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Interaction } from '../domain/interaction';
import { type InteractionChannel } from '../domain/interaction-channel';

/** An interaction but for the people in it: those are rows of their own. */
@Entity('interactions')
export class InteractionEntity implements Omit<Interaction, 'contactIds' | 'userIds'> {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'channel', type: 'varchar' })
  channel!: InteractionChannel;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;

  @Column({ name: 'duration_minutes', type: 'integer', nullable: true })
  durationMinutes!: number | null;

  @Column({ name: 'summary', type: 'text' })
  summary!: string;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome!: string | null;

  @Column({ name: 'branch_id', type: 'uuid', nullable: true })
  branchId!: string | null;

  @Column({ name: 'logged_by', type: 'uuid', nullable: true })
  loggedBy!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
