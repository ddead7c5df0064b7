import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LinkParty, type ReferralLink } from '../domain/referral-link';

@Entity('referral_links')
export class ReferralLinkEntity implements ReferralLink {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'referral_id', type: 'uuid' })
  referralId!: string;

  @Column({ name: 'party', type: 'varchar' })
  party!: LinkParty;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
