import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ContactColumn, type ContactSort, type ContactView } from '../domain/contact-view';

@Entity('contact_views')
export class ContactViewEntity implements ContactView {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'is_shared', type: 'boolean' })
  isShared!: boolean;

  @Column({ name: 'filters', type: 'jsonb' })
  filters!: object;

  @Column({ name: 'columns', type: 'text', array: true })
  columns!: ContactColumn[];

  @Column({ name: 'sort', type: 'varchar' })
  sort!: ContactSort;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
