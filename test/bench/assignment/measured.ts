import { munkres } from 'munkres';
import { assign } from '#libs/mentoring/domain/assignment/assign';
import { type AssignmentQuestion } from '#libs/mentoring/domain/assignment/assignment';
import {
  type CohortSize,
  randomCohort,
} from '#libs/mentoring/domain/assignment/testing/random-cohort';

export interface Task {
  readonly size: CohortSize;
  /** The first is not counted: the compiler is still at work then. */
  readonly rounds: number;
  /** Whether another solver takes turns with ours on the same instances. */
  readonly compared: boolean;
}

export interface Measured {
  /** The median of the CPU time: on a busy machine the clock says little. */
  readonly milliseconds: number;
  /** The other solver's, and the median of the ratios of the two. */
  readonly othersMilliseconds: number | null;
  readonly ratio: number | null;
  /** Resident: at the most, and with the question before it was answered. */
  readonly peakBytes: number;
  readonly idleBytes: number;
}

type Solver = (question: AssignmentQuestion) => { matched: number; points: number };

process.once('message', (task: Task) => {
  process.send?.(measure(task), () => process.exit());
});

function measure({ size, rounds, compared }: Task): Measured {
  const times: number[] = [];
  const others: number[] = [];
  let idleBytes = 0;
  for (let seed = 0; seed <= rounds; seed += 1) {
    const question = randomCohort(size, seed);
    idleBytes ||= process.memoryUsage().rss;
    const time = timed(ours, question);
    const other = compared ? timed(byMunkres, question) : time;
    if (other.matched !== time.matched || other.points !== time.points) {
      throw new Error('The solvers do not agree');
    }
    if (seed === 0) continue;
    times.push(time.milliseconds);
    others.push(other.milliseconds);
  }
  return {
    milliseconds: median(times),
    othersMilliseconds: compared ? median(others) : null,
    ratio: compared ? median(times.map((time, at) => time / (others[at] ?? 0))) : null,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    idleBytes,
  };
}

function timed(
  solver: Solver,
  question: AssignmentQuestion,
): ReturnType<Solver> & { milliseconds: number } {
  const before = process.cpuUsage();
  const found = solver(question);
  const { user, system } = process.cpuUsage(before);
  return { ...found, milliseconds: (user + system) / 1000 };
}

function ours(question: AssignmentQuestion): ReturnType<Solver> {
  const { matched } = assign(question);
  return {
    matched: matched.length,
    points: matched.reduce((sum, { points }) => sum + (points ?? 0), 0),
  };
}

/** It knows no capacities: each place is a column of its own. Nor does it decide between ties. */
function byMunkres({ mentors, requests }: AssignmentQuestion): ReturnType<Solver> {
  const places = mentors.flatMap(({ capacity }, at) => new Array<number>(capacity).fill(at));
  const costs = requests.map(({ eligible: { points } }) => places.map((at) => -(points[at] ?? 0)));
  const pairs = munkres(costs);
  const points = pairs.reduce((sum, [row, place]) => sum - (costs[row]?.[place] ?? 0), 0);
  return { matched: pairs.length, points };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
