import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type SwotAnalysis, type SwotItem, type SwotQuadrant } from '../domain/swot';

@Entity('swot_analyses')
export class SwotAnalysisEntity implements SwotAnalysis {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'branch_id', type: 'uuid', nullable: true })
  branchId!: string | null;

  @Column({ name: 'assessed_on', type: 'date' })
  assessedOn!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

/** What stands in the row itself. */
export type SwotItemRow = Omit<SwotItem, 'goalIds' | 'partnershipIds' | 'followUpIds'>;

@Entity('swot_items')
export class SwotItemEntity implements SwotItemRow {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'analysis_id', type: 'uuid' })
  analysisId!: string;

  @Column({ name: 'origin_id', type: 'uuid' })
  originId!: string;

  @Column({ name: 'quadrant', type: 'varchar' })
  quadrant!: SwotQuadrant;

  @Column({ name: 'statement', type: 'text' })
  statement!: string;

  @Column({ name: 'evidence', type: 'text', nullable: true })
  evidence!: string | null;

  @Column({ name: 'goal', type: 'text', nullable: true })
  goal!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

/** What an item is linked to: one of the three. */
@Entity('swot_links')
export class SwotLinkEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'item_id', type: 'uuid' })
  itemId!: string;

  @Column({ name: 'goal_id', type: 'uuid', nullable: true })
  goalId!: string | null;

  @Column({ name: 'partnership_id', type: 'uuid', nullable: true })
  partnershipId!: string | null;

  @Column({ name: 'follow_up_id', type: 'uuid', nullable: true })
  followUpId!: string | null;
}
