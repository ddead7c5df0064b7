import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ScoringWeights, type WeightsVersion } from '../domain/scoring/scoring-weights';

@Entity('mentoring_weights')
export class MentoringWeightsEntity implements WeightsVersion {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'weights', type: 'jsonb' })
  weights!: ScoringWeights;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
