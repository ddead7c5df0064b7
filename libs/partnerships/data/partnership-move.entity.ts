import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ActorKind } from '#kernel';
import { type PartnershipMove } from '../domain/partnership';
import { type PartnershipReason, type PartnershipStage } from '../domain/partnership-stage';

@Entity('partnership_moves')
export class PartnershipMoveEntity implements PartnershipMove {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'partnership_id', type: 'uuid' })
  partnershipId!: string;

  @Column({ name: 'from_stage', type: 'varchar', nullable: true })
  fromStage!: PartnershipStage | null;

  @Column({ name: 'to_stage', type: 'varchar' })
  toStage!: PartnershipStage;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;

  @Column({ name: 'actor_kind', type: 'varchar' })
  actorKind!: ActorKind;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ name: 'reason', type: 'varchar', nullable: true })
  reason!: PartnershipReason | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;
}
