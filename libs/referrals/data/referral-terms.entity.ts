import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ReferralTerms } from '../domain/referral-terms';

@Entity('referral_terms')
export class ReferralTermsEntity implements ReferralTerms {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'contact_id', type: 'uuid' })
  contactId!: string;

  @Column({ name: 'respond_within_working_days', type: 'smallint' })
  respondWithinWorkingDays!: number;

  @Column({ name: 'first_news_within_days', type: 'smallint' })
  firstNewsWithinDays!: number;

  @Column({ name: 'news_every_days', type: 'smallint' })
  newsEveryDays!: number;

  @Column({ name: 'version', type: 'integer' })
  version!: number;
}
