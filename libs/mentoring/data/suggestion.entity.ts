import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ScoreGround } from '../domain/scoring/score.rules';
import {
  type ShownOutcomes,
  type SuggestedMentor,
  type Suggestion,
} from '../domain/suggestion/suggestion';

type SuggestionRow = Omit<Suggestion, 'mentors'>;

@Entity('mentor_suggestions')
export class SuggestionEntity implements SuggestionRow {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'request_id', type: 'uuid' })
  requestId!: string;

  @Column({ name: 'weights_version', type: 'integer' })
  weightsVersion!: number;

  @Column({ name: 'considered', type: 'integer' })
  considered!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('suggested_mentors')
export class SuggestedMentorEntity implements SuggestedMentor {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'suggestion_id', type: 'uuid' })
  suggestionId!: string;

  /** From 1 on. */
  @PrimaryColumn({ name: 'position', type: 'smallint' })
  position!: number;

  @Column({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ name: 'score', type: 'smallint' })
  score!: number;

  @Column({ name: 'grounds', type: 'jsonb' })
  grounds!: readonly ScoreGround[];

  @Column({ name: 'missing', type: 'text', array: true })
  missing!: string[];

  @Column({ name: 'capacity', type: 'smallint' })
  capacity!: number;

  @Column({ name: 'in_use', type: 'smallint' })
  inUse!: number;

  @Column({ name: 'outcomes', type: 'jsonb' })
  outcomes!: ShownOutcomes;

  @Column({ name: 'is_shown_often', type: 'boolean' })
  isShownOften!: boolean;

  @Column({ name: 'suggested_at', type: 'timestamptz' })
  suggestedAt!: Date;
}
