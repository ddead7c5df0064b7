import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Agreement, type AgreementKind, type AgreementRenewal } from '../domain/agreement';

@Entity('agreements')
export class AgreementEntity implements Omit<Agreement, 'contactIds'> {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'partnership_id', type: 'uuid', nullable: true })
  partnershipId!: string | null;

  @Column({ name: 'kind', type: 'varchar' })
  kind!: AgreementKind;

  @Column({ name: 'number', type: 'text', nullable: true })
  number!: string | null;

  @Column({ name: 'signed_on', type: 'date', nullable: true })
  signedOn!: string | null;

  @Column({ name: 'signed_for_us', type: 'text', nullable: true })
  signedForUs!: string | null;

  @Column({ name: 'signed_for_them', type: 'text', nullable: true })
  signedForThem!: string | null;

  @Column({ name: 'in_force_from', type: 'date' })
  inForceFrom!: string;

  @Column({ name: 'in_force_to', type: 'date', nullable: true })
  inForceTo!: string | null;

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null;

  @Column({ name: 'notice_days', type: 'smallint', nullable: true })
  noticeDays!: number | null;

  @Column({ name: 'renewal', type: 'varchar' })
  renewal!: AgreementRenewal;

  @Column({ name: 'we_give', type: 'text', nullable: true })
  weGive!: string | null;

  @Column({ name: 'they_give', type: 'text', nullable: true })
  theyGive!: string | null;

  @Column({ name: 'we_promote', type: 'text', nullable: true })
  wePromote!: string | null;

  @Column({ name: 'they_promote', type: 'text', nullable: true })
  theyPromote!: string | null;

  @Column({ name: 'document_url', type: 'text', nullable: true })
  documentUrl!: string | null;

  @Column({ name: 'document_sha256', type: 'varchar', nullable: true })
  documentSha256!: string | null;

  @Column({ name: 'respond_within_working_days', type: 'smallint', nullable: true })
  respondWithinWorkingDays!: number | null;

  @Column({ name: 'first_news_within_days', type: 'smallint', nullable: true })
  firstNewsWithinDays!: number | null;

  @Column({ name: 'news_every_days', type: 'smallint', nullable: true })
  newsEveryDays!: number | null;

  @Column({ name: 'services', type: 'text', array: true, nullable: true })
  services!: string[] | null;

  @Column({ name: 'client_fields', type: 'varchar', array: true, nullable: true })
  clientFields!: string[] | null;

  @Column({ name: 'retention_months', type: 'smallint', nullable: true })
  retentionMonths!: number | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('agreement_contacts')
export class AgreementContactEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'agreement_id', type: 'uuid' })
  agreementId!: string;

  @PrimaryColumn({ name: 'contact_id', type: 'uuid' })
  contactId!: string;

  @Column({ name: 'position', type: 'smallint' })
  position!: number;
}
