import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Idea, type IdeaDoor, type IdeaMove } from '../domain/idea';
import { type IdeaAnswer, type IdeaStatus } from '../domain/idea-status';

@Entity('ideas')
export class IdeaEntity implements Idea {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'contact_id', type: 'uuid' })
  contactId!: string;

  @Column({ name: 'door', type: 'varchar' })
  door!: IdeaDoor;

  @Column({ name: 'subject', type: 'text' })
  subject!: string;

  @Column({ name: 'idea', type: 'text' })
  idea!: string;

  @Column({ name: 'sender_name', type: 'text', nullable: true })
  senderName!: string | null;

  @Column({ name: 'status', type: 'varchar' })
  status!: IdeaStatus;

  @Column({ name: 'follow_up_id', type: 'uuid', nullable: true })
  followUpId!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('idea_moves')
export class IdeaMoveEntity implements IdeaMove {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'idea_id', type: 'uuid' })
  ideaId!: string;

  @Column({ name: 'from_status', type: 'varchar' })
  fromStatus!: IdeaStatus;

  @Column({ name: 'to_status', type: 'varchar' })
  toStatus!: IdeaAnswer;

  @Column({ name: 'reply', type: 'text', nullable: true })
  reply!: string | null;

  @Column({ name: 'moved_by', type: 'uuid', nullable: true })
  movedBy!: string | null;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;
}
