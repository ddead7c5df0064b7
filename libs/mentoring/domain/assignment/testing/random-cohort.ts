import { type AssignmentQuestion } from '../assignment';

export interface CohortSize {
  readonly requests: number;
  readonly mentors: number;
  /** Each mentor takes from one to so many. */
  readonly capacity: number;
}

/** A cohort as it may come: points from how near wishes and skills are, the same for the same seed. */
export function randomCohort(
  { requests, mentors, capacity }: CohortSize,
  seed: number,
): AssignmentQuestion {
  const chance = randomNumbers(seed);
  const traits = (count: number): Float64Array[] =>
    Array.from({ length: count }, () => Float64Array.from({ length: 8 }, chance));
  const offered = traits(mentors);
  const everybody = Int32Array.from({ length: mentors }, (_, mentor) => mentor);
  return {
    kind: 'cohort',
    locked: [],
    mentors: offered.map((_, at) => ({
      id: `mentor ${String(at)}`,
      capacity: 1 + Math.floor(chance() * capacity),
      inUse: 0,
    })),
    requests: traits(requests).map((wanted, at) => ({
      id: `request ${String(at)}`,
      waitingSince: new Date(Date.UTC(2026, 0, 1 + Math.floor(chance() * 300))),
      eligible: {
        mentors: everybody,
        points: Uint8Array.from(offered, (skills) => pointsOf(wanted, skills)),
      },
    })),
  };
}

function pointsOf(wanted: Float64Array, skills: Float64Array): number {
  const distance = wanted.reduce((sum, wish, at) => sum + Math.abs(wish - (skills[at] ?? 0)), 0);
  return Math.max(0, Math.round(100 - 20 * distance));
}

/** Mulberry32: enough of chance for lifelike data. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
