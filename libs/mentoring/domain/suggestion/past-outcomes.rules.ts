/** What became of the mentorings that have ended. */
export interface PastOutcomes {
  readonly ended: number;
  /** Of those, the ones that reached their goal, or part of it. */
  readonly succeeded: number;
}

/** So many of the library's ordinary mentorings are added to each mentor's own. */
const ordinaryMentorings = 5;

/** Of a library in which none has ended yet. */
const unknownShare = 0.5;

/** The share that succeeded in the whole library. */
export function ordinaryShare({ ended, succeeded }: PastOutcomes): number {
  return (succeeded + unknownShare * ordinaryMentorings) / (ended + ordinaryMentorings);
}

/**
 * The share of a mentor's mentorings that can be expected to succeed: drawn towards the library's, the more so the fewer
 * there were, so that one success is not 100 %.
 */
export function expectedShare({ ended, succeeded }: PastOutcomes, ordinary: number): number {
  return (succeeded + ordinary * ordinaryMentorings) / (ended + ordinaryMentorings);
}
