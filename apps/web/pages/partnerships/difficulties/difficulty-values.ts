import { type Schemas } from '#api-client';
import { type Difficulty } from './queries';

/** What the form of a difficulty holds. */
export interface DifficultyValues {
  readonly occurredOn: string;
  readonly difficulty: string;
  readonly settledOn: string;
  readonly settlement: string;
}

export function valuesOf(difficulty: Difficulty): DifficultyValues {
  const { occurredOn, settledOn, settlement } = difficulty;
  return {
    occurredOn,
    difficulty: difficulty.difficulty,
    settledOn: settledOn ?? '',
    settlement: settlement ?? '',
  };
}

/** What was written, as the API takes it. */
export function difficultyBody(
  values: DifficultyValues,
): Omit<Schemas['RecordDifficultyDto'], 'partnershipId'> {
  const { occurredOn, difficulty, settledOn, settlement } = values;
  return { occurredOn, difficulty, settledOn: settledOn || null, settlement: settlement || null };
}
