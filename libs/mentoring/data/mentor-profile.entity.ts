import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type MeetingMode } from '../domain/profile/meeting-mode';
import { type MentorProfile } from '../domain/profile/mentor-profile';
import { type SpokenLanguage } from '../domain/profile/spoken-language';
import { type WeeklySlot } from '../domain/profile/weekly-slot';
import { type Term } from '../domain/vocabulary/vocabulary';

/** What of a profile stands in its own row; the rest are rows beside it, so that it is found by them. */
export type ProfileRow = Omit<MentorProfile, 'terms' | 'branchIds'>;

@Entity('mentor_profiles')
export class MentorProfileEntity implements ProfileRow {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'contact_id', type: 'uuid' })
  contactId!: string;

  @Column({ name: 'about', type: 'text', nullable: true })
  about!: string | null;

  @Column({ name: 'industries', type: 'text', array: true })
  industries!: string[];

  @Column({ name: 'conflict_industries', type: 'text', array: true })
  conflictIndustries!: string[];

  @Column({ name: 'stages', type: 'text', array: true })
  stages!: string[];

  @Column({ name: 'languages', type: 'jsonb' })
  languages!: readonly SpokenLanguage[];

  @Column({ name: 'modes', type: 'text', array: true })
  modes!: MeetingMode[];

  @Column({ name: 'slots', type: 'jsonb' })
  slots!: readonly WeeklySlot[];

  @Column({ name: 'time_zone', type: 'varchar' })
  timeZone!: string;

  @Column({ name: 'capacity', type: 'smallint' })
  capacity!: number;

  @Column({ name: 'paused_until', type: 'date', nullable: true })
  pausedUntil!: string | null;

  @Column({ name: 'verified_at', type: 'timestamptz', nullable: true })
  verifiedAt!: Date | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('mentor_terms')
export class MentorTermEntity implements Term {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @PrimaryColumn({ name: 'code', type: 'varchar' })
  code!: string;

  @Column({ name: 'topic', type: 'varchar' })
  topic!: string;
}

@Entity('mentor_branches')
export class MentorBranchEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @PrimaryColumn({ name: 'branch_id', type: 'uuid' })
  branchId!: string;
}

/** A client whom the mentor is never proposed. */
@Entity('mentor_exclusions')
export class MentorExclusionEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @PrimaryColumn({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
