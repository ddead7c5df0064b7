import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Actor, type ActorKind } from '#kernel';
import { type ErasureNotice } from '../domain/erasure-notice';

@Entity('erasure_notices')
export class ErasureNoticeEntity implements ErasureNotice {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'contact_id', type: 'uuid' })
  contactId!: string;

  @Column({ name: 'erased_at', type: 'timestamptz' })
  erasedAt!: Date;

  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true })
  acknowledgedAt!: Date | null;

  @Column({ name: 'acknowledged_by_kind', type: 'varchar', nullable: true })
  acknowledgedByKind!: ActorKind | null;

  @Column({ name: 'acknowledged_by_id', type: 'uuid', nullable: true })
  acknowledgedById!: string | null;

  get acknowledgedBy(): Actor | null {
    if (this.acknowledgedByKind === null) return null;
    return { kind: this.acknowledgedByKind, id: this.acknowledgedById };
  }
}
