import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Audience } from '../domain/audience';
import { type ResourceEntry, type ResourceSide } from '../domain/resource-entry';

/** What stands in the row itself. */
export type ResourceEntryRow = Omit<ResourceEntry, 'branchIds'>;

@Entity('resource_entries')
export class ResourceEntryEntity implements ResourceEntryRow {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId!: string | null;

  @Column({ name: 'side', type: 'varchar' })
  side!: ResourceSide;

  @Column({ name: 'code', type: 'varchar' })
  code!: string;

  @Column({ name: 'topic', type: 'varchar' })
  topic!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'audiences', type: 'text', array: true })
  audiences!: Audience[];

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('resource_entry_branches')
export class ResourceEntryBranchEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'entry_id', type: 'uuid' })
  entryId!: string;

  @PrimaryColumn({ name: 'branch_id', type: 'uuid' })
  branchId!: string;
}
