import { type Assignment } from './assignment';
import { type AssignedOutcome, type RefusalCounts } from './kept-assignment';

/** An answer as it is kept: for each request what came of it. */
export function outcomesOf(
  { matched, unmatched }: Assignment,
  refusals: ReadonlyMap<string, RefusalCounts>,
): AssignedOutcome[] {
  return [
    ...matched.map(({ requestId, mentorId, slot, points }) => ({
      ...{ requestId, slot, points, profileId: mentorId },
      ...{ reason: null, openings: [], refusals: {} },
    })),
    ...unmatched.map(({ requestId, reason, openings }) => ({
      ...{ requestId, slot: null, points: null, profileId: null, reason, openings },
      refusals: reason === 'no_eligible_mentor' ? (refusals.get(requestId) ?? {}) : {},
    })),
  ];
}
