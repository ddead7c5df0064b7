import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type FollowUpPriority } from '../domain/follow-up-priority';
import { type FollowUpTemplate, type FollowUpTemplateItem } from '../domain/follow-up-template';

@Entity('follow_up_templates')
export class FollowUpTemplateEntity implements Omit<FollowUpTemplate, 'items'> {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('follow_up_template_items')
export class FollowUpTemplateItemEntity implements FollowUpTemplateItem {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'template_id', type: 'uuid' })
  templateId!: string;

  @PrimaryColumn({ name: 'position', type: 'smallint' })
  position!: number;

  @Column({ name: 'title', type: 'text' })
  title!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'priority', type: 'varchar' })
  priority!: FollowUpPriority;

  @Column({ name: 'after_working_days', type: 'smallint' })
  afterWorkingDays!: number;
}
