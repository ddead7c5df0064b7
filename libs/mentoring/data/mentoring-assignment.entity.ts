import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LeasedRow } from '#platform/leases';
import {
  type AssignmentKind,
  type Opening,
  type UnmatchedReason,
} from '../domain/assignment/assignment';
import {
  type AssignmentFailure,
  type AssignmentStatus,
} from '../domain/assignment/assignment-status';
import {
  type AssignedOutcome,
  type KeptAssignment,
  type KeptMentor,
  type KeptRequest,
  type RefusalCounts,
} from '../domain/assignment/kept-assignment';

@Entity('mentoring_assignments')
export class MentoringAssignmentEntity extends LeasedRow implements KeptAssignment {
  declare status: AssignmentStatus;

  @Column({ name: 'kind', type: 'varchar' })
  kind!: AssignmentKind;

  @Column({ name: 'day', type: 'date', nullable: true })
  day!: string | null;

  @Column({ name: 'failure', type: 'varchar', nullable: true })
  failure!: AssignmentFailure | null;

  @Column({ name: 'progress', type: 'smallint' })
  progress!: number;

  @Column({ name: 'weights_version', type: 'integer', nullable: true })
  weightsVersion!: number | null;

  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('assigned_mentors')
export class AssignedMentorEntity implements KeptMentor {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'assignment_id', type: 'uuid' })
  assignmentId!: string;

  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ name: 'slots', type: 'text', array: true })
  slots!: string[];
}

@Entity('assigned_requests')
export class AssignedRequestEntity implements KeptRequest, AssignedOutcome {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'assignment_id', type: 'uuid' })
  assignmentId!: string;

  @PrimaryColumn({ name: 'request_id', type: 'uuid' })
  requestId!: string;

  @Column({ name: 'position', type: 'smallint' })
  position!: number;

  @Column({ name: 'slots', type: 'text', array: true })
  slots!: string[];

  @Column({ name: 'is_locked', type: 'boolean' })
  isLocked!: boolean;

  @Column({ name: 'profile_id', type: 'uuid', nullable: true })
  profileId!: string | null;

  @Column({ name: 'slot', type: 'text', nullable: true })
  slot!: string | null;

  @Column({ name: 'points', type: 'smallint', nullable: true })
  points!: number | null;

  @Column({ name: 'reason', type: 'varchar', nullable: true })
  reason!: UnmatchedReason | null;

  @Column({ name: 'openings', type: 'jsonb' })
  openings!: Opening[];

  @Column({ name: 'refusals', type: 'jsonb' })
  refusals!: RefusalCounts;
}
