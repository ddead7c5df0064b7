import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Signpost } from '../domain/signpost';

@Entity('signposts')
export class SignpostEntity implements Signpost {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'contact_id', type: 'uuid' })
  contactId!: string;

  @Column({ name: 'branch_id', type: 'uuid', nullable: true })
  branchId!: string | null;

  @Column({ name: 'recorded_by_id', type: 'uuid' })
  recordedById!: string;

  @Column({ name: 'people', type: 'integer' })
  people!: number;

  @Column({ name: 'topic', type: 'text', nullable: true })
  topic!: string | null;

  @Column({ name: 'happened_at', type: 'timestamptz' })
  happenedAt!: Date;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
