import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Contact } from '../domain/contact';
import { type Address, type Email, type Phone } from '../domain/contact-points';
import { type RegistrationNumber } from '../domain/registration-number';
import { type BusinessSize, type BusinessStage } from '../domain/business-profile';
import { type ContactKind, type Party, type Sector } from '../domain/contact-kind';
import { type ContactStatus } from '../domain/contact-status';

@Entity('contacts')
export class ContactEntity implements Contact {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'kind', type: 'varchar', nullable: true })
  kind!: ContactKind | null;

  @Column({ name: 'party', type: 'varchar' })
  party!: Party;

  @Column({ name: 'sector', type: 'varchar', nullable: true })
  sector!: Sector | null;

  @Column({ name: 'status', type: 'varchar' })
  status!: ContactStatus;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'second_name', type: 'text', nullable: true })
  secondName!: string | null;

  @Column({ name: 'email', type: 'text', nullable: true })
  email!: string | null;

  @Column({ name: 'phone', type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'website', type: 'text', nullable: true })
  website!: string | null;

  @Column({ name: 'street', type: 'text', nullable: true })
  street!: string | null;

  @Column({ name: 'postal_code', type: 'text', nullable: true })
  postalCode!: string | null;

  @Column({ name: 'city', type: 'text', nullable: true })
  city!: string | null;

  @Column({ name: 'country', type: 'char', length: 2, nullable: true })
  country!: string | null;

  @Column({ name: 'phones', type: 'jsonb' })
  phones!: readonly Phone[];

  @Column({ name: 'emails', type: 'jsonb' })
  emails!: readonly Email[];

  @Column({ name: 'addresses', type: 'jsonb' })
  addresses!: readonly Address[];

  @Column({ name: 'registration_numbers', type: 'jsonb' })
  registrationNumbers!: readonly RegistrationNumber[];

  @Column({ name: 'languages', type: 'text', array: true })
  languages!: string[];

  @Column({ name: 'tags', type: 'text', array: true })
  tags!: string[];

  @Column({ name: 'notes', type: 'text', nullable: true })
  notes!: string | null;

  @Column({ name: 'industry', type: 'varchar', nullable: true })
  industry!: string | null;

  @Column({ name: 'stage', type: 'varchar', nullable: true })
  stage!: BusinessStage | null;

  @Column({ name: 'size', type: 'varchar', nullable: true })
  size!: BusinessSize | null;

  @Column({ name: 'we_offer', type: 'text', nullable: true })
  weOffer!: string | null;

  @Column({ name: 'they_offer', type: 'text', nullable: true })
  theyOffer!: string | null;

  @Column({ name: 'source', type: 'text', nullable: true })
  source!: string | null;

  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId!: string | null;

  @Column({ name: 'deputy_id', type: 'uuid', nullable: true })
  deputyId!: string | null;

  @Column({ name: 'branch_id', type: 'uuid', nullable: true })
  branchId!: string | null;

  @Column({ name: 'full_until', type: 'date', nullable: true })
  fullUntil!: string | null;

  @Column({ name: 'cadence_days', type: 'integer', nullable: true })
  cadenceDays!: number | null;

  @Column({ name: 'last_verified_on', type: 'date', nullable: true })
  lastVerifiedOn!: string | null;

  /** When the person was erased: from then on nobody finds them. */
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true, select: false })
  erasedAt!: Date | null;

  /** Of which generation the words are by which it is found; no part of what a contact is. */
  @Column({ name: 'search_generation', type: 'smallint', select: false })
  searchGeneration!: number;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
