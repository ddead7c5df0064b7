import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Goal } from '../domain/goals';
import { type LocalPartnership } from '../domain/local-partnership';
import { type LocalPartnershipRole } from '../domain/member';

@Entity('local_partnerships')
export class LocalPartnershipEntity implements LocalPartnership {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'purpose', type: 'text', nullable: true })
  purpose!: string | null;

  @Column({ name: 'library_role', type: 'varchar' })
  libraryRole!: LocalPartnershipRole;

  @Column({ name: 'branch_id', type: 'uuid', nullable: true })
  branchId!: string | null;

  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId!: string | null;

  @Column({ name: 'goals_version', type: 'integer' })
  goalsVersion!: number;

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('local_partnership_goals')
export class GoalEntity implements Goal {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'local_partnership_id', type: 'uuid' })
  localPartnershipId!: string;

  @Column({ name: 'position', type: 'smallint' })
  position!: number;

  @Column({ name: 'goal', type: 'text' })
  goal!: string;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ name: 'reached_on', type: 'date', nullable: true })
  reachedOn!: string | null;
}
