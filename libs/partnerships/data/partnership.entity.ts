import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Partnership } from '../domain/partnership';
import { type PartnershipStage } from '../domain/partnership-stage';

@Entity('partnerships')
export class PartnershipEntity implements Partnership {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'contact_id', type: 'uuid' })
  contactId!: string;

  @Column({ name: 'branch_id', type: 'uuid', nullable: true })
  branchId!: string | null;

  @Column({ name: 'name', type: 'text', nullable: true })
  name!: string | null;

  @Column({ name: 'stage', type: 'varchar' })
  stage!: PartnershipStage;

  @Column({ name: 'stage_since', type: 'timestamptz' })
  stageSince!: Date;

  @Column({ name: 'aims', type: 'text', nullable: true })
  aims!: string | null;

  @Column({ name: 'our_benefits', type: 'text', nullable: true })
  ourBenefits!: string | null;

  @Column({ name: 'their_benefits', type: 'text', nullable: true })
  theirBenefits!: string | null;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ name: 'contributions', type: 'text', nullable: true })
  contributions!: string | null;

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn!: string | null;

  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
