import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type InteractionChannel } from '../domain/interaction-channel';
import { type InteractionTemplate } from '../domain/interaction-template';

@Entity('interaction_templates')
export class InteractionTemplateEntity implements Omit<InteractionTemplate, 'next'> {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'channel', type: 'varchar' })
  channel!: InteractionChannel;

  @Column({ name: 'summary', type: 'text' })
  summary!: string;

  @Column({ name: 'duration_minutes', type: 'integer', nullable: true })
  durationMinutes!: number | null;

  @Column({ name: 'next_title', type: 'text', nullable: true })
  nextTitle!: string | null;

  @Column({ name: 'next_after_days', type: 'smallint', nullable: true })
  nextAfterDays!: number | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
