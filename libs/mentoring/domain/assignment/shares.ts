import { type VacantMentor } from './vacancies';

/**
 * For each mentor, how late each of the places that they have left should be taken: the place of the smallest share of
 * capacity in use has rank 0. Of equal shares the mentor named first comes first.
 */
export function placeRanks(
  mentors: readonly VacantMentor[],
  places: (mentor: VacantMentor) => number,
): number[][] {
  const ranks = mentors.map(() => [] as number[]);
  mentors
    .flatMap((vacant, at) =>
      Array.from({ length: Math.min(vacant.room, places(vacant)) }, (_, more) => ({
        at,
        inUse: vacant.inUse + more,
        capacity: vacant.mentor.capacity,
      })),
    )
    // Fractions are compared exactly: a / b < c / d when a * d < c * b.
    .sort(
      (one, other) => one.inUse * other.capacity - other.inUse * one.capacity || one.at - other.at,
    )
    .forEach(({ at }, rank) => ranks[at]?.push(rank));
  return ranks;
}
