import { Column, Entity } from 'typeorm';
import { LeasedRow } from '#platform/leases';
import { type Delimiter } from '../domain/delimiter';
import { type Encoding } from '../domain/encoding';
import { type FileFormat } from '../domain/file-format';
import { type Import, type PresentPolicy, type Preview } from '../domain/import';
import { type ImportStatus } from '../domain/import-status';
import { type ContactField } from '../domain/contact-field';

@Entity('imports')
export class ImportEntity extends LeasedRow implements Import {
  declare status: ImportStatus;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ name: 'format', type: 'varchar' })
  format!: FileFormat;

  @Column({ name: 'size', type: 'integer' })
  size!: number;

  @Column({ name: 'encoding', type: 'varchar' })
  encoding!: Encoding;

  @Column({ name: 'delimiter', type: 'varchar' })
  delimiter!: Delimiter;

  @Column({ name: 'has_header', type: 'boolean' })
  hasHeader!: boolean;

  @Column({ name: 'mapping', type: 'jsonb' })
  mapping!: (ContactField | null)[];

  @Column({ name: 'preview', type: 'jsonb' })
  preview!: Preview;

  @Column({ name: 'when_present', type: 'varchar' })
  whenPresent!: PresentPolicy;

  @Column({ name: 'default_kind', type: 'varchar', nullable: true })
  defaultKind!: string | null;

  @Column({ name: 'position', type: 'integer' })
  position!: number;

  @Column({ name: 'bytes_read', type: 'integer' })
  bytesRead!: number;

  @Column({ name: 'new_rows', type: 'integer' })
  newRows!: number;

  @Column({ name: 'changed_rows', type: 'integer' })
  changedRows!: number;

  @Column({ name: 'present_rows', type: 'integer' })
  presentRows!: number;

  @Column({ name: 'bad_rows', type: 'integer' })
  badRows!: number;

  @Column({ name: 'pictures', type: 'integer' })
  pictures!: number;

  @Column({ name: 'failure', type: 'varchar', nullable: true })
  failure!: Import['failure'];

  @Column({ name: 'failure_row', type: 'integer', nullable: true })
  failureRow!: number | null;

  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
