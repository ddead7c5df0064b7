import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language } from '#kernel';
import { type Client } from '../domain/client';

@Entity('clients')
export class ClientEntity implements Client {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'initials', type: 'text' })
  initials!: string;

  @Column({ name: 'email', type: 'text', nullable: true })
  email!: string | null;

  @Column({ name: 'phone', type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'language', type: 'varchar', nullable: true })
  language!: Language | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  // What the keys hold is in the name and the number; whoever reads a client does not need them.
  @Column({ name: 'search_keys', type: 'text', array: true, select: false })
  searchKeys!: string[];

  @Column({ name: 'phone_key', type: 'varchar', nullable: true, select: false })
  phoneKey!: string | null;

  @Column({ name: 'branch_id', type: 'uuid', nullable: true })
  branchId!: string | null;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'version', type: 'integer' })
  version!: number;
}
