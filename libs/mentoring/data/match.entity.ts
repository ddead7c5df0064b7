import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Match } from '../domain/match/match';
import {
  type MatchOutcome,
  type MatchReason,
  type MatchStatus,
} from '../domain/match/match-status';

@Entity('mentoring_matches')
export class MatchEntity implements Match {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'request_id', type: 'uuid' })
  requestId!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ name: 'suggestion_id', type: 'uuid', nullable: true })
  suggestionId!: string | null;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId!: string | null;

  @Column({ name: 'consent_id', type: 'uuid', nullable: true })
  consentId!: string | null;

  @Column({ name: 'check_in_id', type: 'uuid', nullable: true })
  checkInId!: string | null;

  @Column({ name: 'score', type: 'smallint' })
  score!: number;

  @Column({ name: 'weights_version', type: 'integer' })
  weightsVersion!: number;

  @Column({ name: 'introduction', type: 'text', nullable: true })
  introduction!: string | null;

  @Column({ name: 'passes_on', type: 'boolean' })
  passesOn!: boolean;

  @Column({ name: 'status', type: 'varchar' })
  status!: MatchStatus;

  @Column({ name: 'reason', type: 'varchar', nullable: true })
  reason!: MatchReason | null;

  @Column({ name: 'outcome', type: 'varchar', nullable: true })
  outcome!: MatchOutcome | null;

  @Column({ name: 'respond_by', type: 'timestamptz' })
  respondBy!: Date;

  @Column({ name: 'proposed_at', type: 'timestamptz' })
  proposedAt!: Date;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt!: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
