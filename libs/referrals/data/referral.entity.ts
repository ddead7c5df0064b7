import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Referral, type ReferralDirection, type ReferralMode } from '../domain/referral';
import {
  type ReferralOutcome,
  type ReferralReason,
  type ReferralStatus,
} from '../domain/referral-status';

@Entity('referrals')
export class ReferralEntity implements Referral {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'direction', type: 'varchar' })
  direction!: ReferralDirection;

  @Column({ name: 'mode', type: 'varchar' })
  mode!: ReferralMode;

  @Column({ name: 'contact_id', type: 'uuid' })
  contactId!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'consent_id', type: 'uuid', nullable: true })
  consentId!: string | null;

  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId!: string | null;

  @Column({ name: 'need', type: 'text' })
  need!: string;

  @Column({ name: 'what_to_bring', type: 'text', nullable: true })
  whatToBring!: string | null;

  @Column({ name: 'expiry_days', type: 'integer' })
  expiryDays!: number;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'status', type: 'varchar' })
  status!: ReferralStatus;

  @Column({ name: 'reason', type: 'varchar', nullable: true })
  reason!: ReferralReason | null;

  @Column({ name: 'outcome', type: 'varchar', nullable: true })
  outcome!: ReferralOutcome | null;

  @Column({ name: 'scheduled_at', type: 'timestamptz', nullable: true })
  scheduledAt!: Date | null;

  @Column({ name: 'scheduled_place', type: 'text', nullable: true })
  scheduledPlace!: string | null;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'respond_by', type: 'timestamptz', nullable: true })
  respondBy!: Date | null;

  @Column({ name: 'news_by', type: 'timestamptz', nullable: true })
  newsBy!: Date | null;

  @Column({ name: 'waits_until', type: 'timestamptz', nullable: true })
  waitsUntil!: Date | null;

  @Column({ name: 'notices_given', type: 'smallint' })
  noticesGiven!: number;

  @Column({ name: 'next_notice_at', type: 'timestamptz', nullable: true })
  nextNoticeAt!: Date | null;

  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;

  @Column({ name: 'agreement_id', type: 'uuid', nullable: true })
  agreementId!: string | null;

  @Column({ name: 'retention_months', type: 'smallint', nullable: true })
  retentionMonths!: number | null;

  @Column({ name: 'erasure_announced_at', type: 'timestamptz', nullable: true })
  erasureAnnouncedAt!: Date | null;

  @Column({ name: 'person_erased_at', type: 'timestamptz', nullable: true })
  personErasedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'version', type: 'integer' })
  version!: number;
}
