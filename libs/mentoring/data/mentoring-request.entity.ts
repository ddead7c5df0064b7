import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type MeetingMode } from '../domain/profile/meeting-mode';
import { type WeeklySlot } from '../domain/profile/weekly-slot';
import { type MentoringRequest } from '../domain/request/mentoring-request';
import { type CloseReason, type RequestStatus } from '../domain/request/request-status';

@Entity('mentoring_requests')
export class MentoringRequestEntity implements MentoringRequest {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId!: string | null;

  @Column({ name: 'status', type: 'varchar' })
  status!: RequestStatus;

  @Column({ name: 'close_reason', type: 'varchar', nullable: true })
  closeReason!: CloseReason | null;

  @Column({ name: 'goals', type: 'text', nullable: true })
  goals!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'terms', type: 'text', array: true })
  terms!: string[];

  @Column({ name: 'industry', type: 'varchar', nullable: true })
  industry!: string | null;

  @Column({ name: 'stage', type: 'varchar', nullable: true })
  stage!: string | null;

  @Column({ name: 'languages', type: 'text', array: true })
  languages!: string[];

  @Column({ name: 'modes', type: 'text', array: true })
  modes!: MeetingMode[];

  @Column({ name: 'branch_id', type: 'uuid', nullable: true })
  branchId!: string | null;

  @Column({ name: 'slots', type: 'jsonb' })
  slots!: readonly WeeklySlot[];

  @Column({ name: 'time_zone', type: 'varchar' })
  timeZone!: string;

  @Column({ name: 'waiting_since', type: 'timestamptz' })
  waitingSince!: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
