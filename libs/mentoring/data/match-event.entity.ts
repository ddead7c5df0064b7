import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Actor, type ActorKind } from '#kernel';
import { type MatchEvent } from '../domain/match/match';
import {
  type MatchOutcome,
  type MatchReason,
  type MatchSide,
  type MatchStatus,
} from '../domain/match/match-status';

class EventActor implements Actor {
  @Column({ name: 'actor_kind', type: 'varchar' })
  kind!: ActorKind;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  id!: string | null;
}

@Entity('mentoring_match_events')
export class MatchEventEntity implements MatchEvent {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'match_id', type: 'uuid' })
  matchId!: string;

  @Column({ name: 'from_status', type: 'varchar', nullable: true })
  fromStatus!: MatchStatus | null;

  @Column({ name: 'to_status', type: 'varchar' })
  toStatus!: MatchStatus;

  @Column({ name: 'side', type: 'varchar' })
  side!: MatchSide;

  @Column(() => EventActor, { prefix: false })
  actor!: EventActor;

  @Column({ name: 'reason', type: 'varchar', nullable: true })
  reason!: MatchReason | null;

  @Column({ name: 'outcome', type: 'varchar', nullable: true })
  outcome!: MatchOutcome | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;
}
