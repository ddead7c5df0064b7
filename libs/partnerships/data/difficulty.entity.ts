import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Difficulty } from '../domain/difficulty';

@Entity('partnership_difficulties')
export class DifficultyEntity implements Difficulty {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'partnership_id', type: 'uuid' })
  partnershipId!: string;

  @Column({ name: 'occurred_on', type: 'date' })
  occurredOn!: string;

  @Column({ name: 'difficulty', type: 'text' })
  difficulty!: string;

  @Column({ name: 'settled_on', type: 'date', nullable: true })
  settledOn!: string | null;

  @Column({ name: 'settlement', type: 'text', nullable: true })
  settlement!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
