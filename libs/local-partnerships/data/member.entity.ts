import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Confirmation, type ConfirmationWay } from '../domain/confirmation';
import { type LocalPartnershipRole, type Member } from '../domain/member';

@Entity('local_partnership_members')
export class MemberEntity implements Member {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'local_partnership_id', type: 'uuid' })
  localPartnershipId!: string;

  @Column({ name: 'contact_id', type: 'uuid' })
  contactId!: string;

  @Column({ name: 'role', type: 'varchar' })
  role!: LocalPartnershipRole;

  @Column({ name: 'asked_at', type: 'timestamptz', nullable: true })
  askedAt!: Date | null;

  @Column({ name: 'asked_version', type: 'integer', nullable: true })
  askedVersion!: number | null;

  @Column({ name: 'confirmed_on', type: 'date', nullable: true })
  confirmedOn!: string | null;

  @Column({ name: 'confirmed_version', type: 'integer', nullable: true })
  confirmedVersion!: number | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ name: 'withdrawal_note', type: 'text', nullable: true })
  withdrawalNote!: string | null;

  @Column({ name: 'prompted_version', type: 'integer', nullable: true })
  promptedVersion!: number | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('local_partnership_confirmations')
export class ConfirmationEntity implements Confirmation {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'member_id', type: 'uuid' })
  memberId!: string;

  @Column({ name: 'goals_version', type: 'integer' })
  goalsVersion!: number;

  @Column({ name: 'goals', type: 'text' })
  goals!: string;

  @Column({ name: 'confirmed_on', type: 'date' })
  confirmedOn!: string;

  @Column({ name: 'way', type: 'varchar' })
  way!: ConfirmationWay;

  @Column({ name: 'person_name', type: 'text', nullable: true })
  personName!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
