import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type MeetingMode } from '../domain/profile/meeting-mode';
import { type MentoringSession, type SessionSide } from '../domain/session/session';

@Entity('mentoring_sessions')
export class MentoringSessionEntity implements MentoringSession {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'match_id', type: 'uuid' })
  matchId!: string;

  @Column({ name: 'held_on', type: 'date' })
  heldOn!: string;

  @Column({ name: 'minutes', type: 'smallint' })
  minutes!: number;

  @Column({ name: 'mode', type: 'varchar' })
  mode!: MeetingMode;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'side', type: 'varchar' })
  side!: SessionSide;

  @Column({ name: 'interaction_id', type: 'uuid', nullable: true })
  interactionId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;
}
