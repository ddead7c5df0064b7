import { munkres } from 'munkres';
import { assign } from './assign';
import { type AssignmentQuestion } from './assignment';
import { randomCohort } from './testing/random-cohort';

/** How many are matched and with how many points, by a solver that somebody else wrote: a row of costs for each place. */
function solvedByMunkres({
  mentors,
  requests,
}: AssignmentQuestion): [count: number, points: number] {
  const places = mentors.flatMap(({ capacity }, mentor) =>
    new Array<number>(capacity).fill(mentor),
  );
  const costs = requests.map(({ eligible }) => places.map((mentor) => -eligible.points[mentor]!));
  const pairs = munkres(costs);
  return [pairs.length, pairs.reduce((sum, [row, place]) => sum - costs[row]![place]!, 0)];
}

describe.each([
  { requests: 120, mentors: 60, capacity: 4 },
  { requests: 150, mentors: 40, capacity: 3 },
  { requests: 60, mentors: 200, capacity: 1 },
])('$requests requests and $mentors mentors', (size) => {
  it.each([1, 2, 3])(
    'have as many matched and as many points as an independent solver finds, seed %i',
    (seed) => {
      const question = randomCohort(size, seed);
      const { matched } = assign(question);
      const points = matched.reduce((sum, pair) => sum + pair.points!, 0);
      expect([matched.length, points]).toEqual(solvedByMunkres(question));
    },
  );
});
