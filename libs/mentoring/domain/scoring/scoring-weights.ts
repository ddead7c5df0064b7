import { type FieldFault } from '#kernel';

/** What counts for how much, and how far a library may move it. The weights are shares of their sum. */
export const scoringCriteria = {
  goals: { standard: 35, least: 20, most: 60 },
  industry: { standard: 15, least: 0, most: 40 },
  stage: { standard: 10, least: 0, most: 30 },
  language: { standard: 15, least: 5, most: 40 },
  availability: { standard: 10, least: 5, most: 30 },
  place: { standard: 5, least: 0, most: 30 },
  load: { standard: 10, least: 5, most: 40 },
} as const;

export type ScoringCriterion = keyof typeof scoringCriteria;

export const scoringCriterionNames = Object.keys(scoringCriteria) as readonly ScoringCriterion[];

export type ScoringWeights = Readonly<Record<ScoringCriterion, number>>;

/** A library's weights change as a whole; what was suggested names the version that it was suggested by. */
export interface WeightsVersion {
  readonly version: number;
  readonly weights: ScoringWeights;
}

/** What holds until a library decides otherwise. Suggestions name it as version 1, so it is never changed. */
export const standardWeights: WeightsVersion = { version: 1, weights: weightsBy('standard') };

/** The weights that are out of their bounds. */
export function weightFaults(weights: ScoringWeights): FieldFault[] {
  return scoringCriterionNames.flatMap((criterion) => {
    const { least, most } = scoringCriteria[criterion];
    const weight = weights[criterion];
    if (Number.isInteger(weight) && least <= weight && weight <= most) return [];
    return [{ pointer: `/${criterion}`, code: 'weight', parameters: { least, most } }];
  });
}

function weightsBy(bound: 'standard' | 'least' | 'most'): ScoringWeights {
  const entries = scoringCriterionNames.map((name) => [name, scoringCriteria[name][bound]]);
  return Object.fromEntries(entries) as ScoringWeights;
}
