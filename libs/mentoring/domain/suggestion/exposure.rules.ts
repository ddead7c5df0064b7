/** How long a shortlist stands in the way of others. */
export const exposureDays = 30;

/** The first so many of a shortlist are looked at. */
export const exposedPositions = 3;

/** For each place that a mentor has left, so many requests may see them in front. */
const requestsForEachPlace = 5;

interface Exposed {
  readonly mentorId: string;
  readonly capacity: number;
  readonly inUse: number;
}

/** Whether a mentor stands in front of so many shortlists already that others are shown before them. */
export function isShownOften({ capacity, inUse }: Exposed, requestsInFront: number): boolean {
  return requestsInFront >= requestsForEachPlace * (capacity - inUse);
}

/** The same order, with those who are shown often after the others: everybody is seen by somebody. */
export function spreadOut<Mentor extends Exposed>(
  ranked: readonly Mentor[],
  requestsInFront: ReadonlyMap<string, number>,
): readonly (Mentor & { readonly isShownOften: boolean })[] {
  const marked = ranked.map((mentor) => ({
    ...mentor,
    isShownOften: isShownOften(mentor, requestsInFront.get(mentor.mentorId) ?? 0),
  }));
  return [
    ...marked.filter((one) => !one.isShownOften),
    ...marked.filter((one) => one.isShownOften),
  ];
}
