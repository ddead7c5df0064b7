import { match } from './matching';
import { type Edges, type MatchingProblem } from './matching-problem';
import { leftOpen, type Open, within } from './open';
import { type Seating } from './seating';
import { matchFromTheScarceSide } from './turned';

/** One thing that is wanted: a sum that is to be least. */
export type Aim = Pick<MatchingProblem, 'worth' | 'leavingOut' | 'placeCost'>;

/** Rows, columns, and what is wanted of them. */
export interface AimedProblem {
  readonly edges: Edges;
  readonly placesFrom: Int32Array;
  /** Rows that may not be left out. There must be places for them, whoever else is seated. */
  readonly mustBeIn: Uint8Array;
  /** By this aim points are worth the same to all, and places cost nothing. */
  readonly firstAim: Aim;
  /** Each decides between what is as good by those before it. */
  readonly furtherAims: readonly Aim[];
  readonly lastAim: Aim;
}

/**
 * A seating that is best by the first aim; of those, best by the second; and so on. Each aim is a problem of its own,
 * within what the aims before it leave open, so a lower one is never weighed against a higher one. Yields how much of the
 * work is done, from 0 to 1.
 */
export function* seatByAims(problem: AimedProblem): Generator<number, Seating> {
  const { placesFrom, firstAim, furtherAims, lastAim } = problem;
  const aims = furtherAims.length + 2;
  let open: Open = { ...problem, mustBeFull: new Uint8Array(placesFrom.length - 1) };
  const first = within(open, firstAim, placesFrom);
  open = leftOpen(first, yield* watched(matchFromTheScarceSide(first), first, 0, aims));
  for (const [at, aim] of furtherAims.entries()) {
    const next = within(open, aim, placesFrom);
    open = leftOpen(next, yield* watched(match(next), next, at + 1, aims));
  }
  const last = within(open, lastAim, placesFrom);
  const { seating } = yield* watched(match(last), last, aims - 1, aims);
  return seating;
}

/** Says how far the work on one of the aims has come, as a part of the whole. */
function* watched<Result>(
  work: Generator<void, Result>,
  { worth, placeCost }: MatchingProblem,
  aimsBefore: number,
  aims: number,
): Generator<number, Result> {
  const steps = Math.max(worth.length, placeCost.length);
  for (let step = 0; ; step += 1) {
    const { done, value } = work.next();
    if (done) return value;
    yield (aimsBefore + step / steps) / aims;
  }
}
