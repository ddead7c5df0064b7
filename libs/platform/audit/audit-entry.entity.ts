import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ActorKind } from '#kernel';

@Entity('audit_entries')
export class AuditEntryEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'actor_kind', type: 'varchar' })
  actorKind!: ActorKind;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ name: 'action', type: 'varchar' })
  action!: string;

  @Column({ name: 'subject_type', type: 'varchar' })
  subjectType!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'changes', type: 'jsonb' })
  changes!: object;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;
}
