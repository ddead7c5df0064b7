import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ActorKind } from '#kernel';

/** A merge as a row. What the survivor said is kept as text, so that what a person wrote can be taken out of it. */
@Entity('contact_merges')
export class ContactMergeEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'survivor_id', type: 'uuid' })
  survivorId!: string;

  @Column({ name: 'merged_id', type: 'uuid' })
  mergedId!: string;

  @Column({ name: 'merged_at', type: 'timestamptz' })
  mergedAt!: Date;

  @Column({ name: 'merged_by_kind', type: 'varchar' })
  mergedByKind!: ActorKind;

  @Column({ name: 'merged_by_id', type: 'uuid', nullable: true })
  mergedById!: string | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ name: 'undone_by_kind', type: 'varchar', nullable: true })
  undoneByKind!: ActorKind | null;

  @Column({ name: 'undone_by_id', type: 'uuid', nullable: true })
  undoneById!: string | null;

  @Column({ name: 'merged_archived_at', type: 'timestamptz', nullable: true })
  mergedArchivedAt!: Date | null;

  @Column({ name: 'survivor_before', type: 'text' })
  survivorBefore!: string;

  @Column({ name: 'survivor_after', type: 'text' })
  survivorAfter!: string;

  @Column({ name: 'moved', type: 'jsonb' })
  moved!: Readonly<Record<string, number>>;
}
