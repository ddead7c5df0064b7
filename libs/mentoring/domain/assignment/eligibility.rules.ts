import { type MentorToMatch, type RequestToMatch } from '../scoring/matched-parties';
import { type RefusalReason, refusalsOf } from '../scoring/refusal.rules';
import { scoreOf } from '../scoring/score.rules';
import { type ScoringWeights } from '../scoring/scoring-weights';
import { type AssignmentKind, type EligibleMentors } from './assignment';
import { type RefusalCounts } from './kept-assignment';

export interface Eligibility {
  readonly eligible: EligibleMentors;
  /** How many mentors each reason keeps out. */
  readonly refusals: RefusalCounts;
}

/** What is no reason here: whoever has no capacity left is full, and on a mentor day the slots of that day count. */
const leftToAssigning: Readonly<Record<AssignmentKind, readonly RefusalReason[]>> = {
  cohort: ['no_capacity_left'],
  mentor_day: ['no_capacity_left', 'no_shared_time'],
};

/** Which mentors a request may be assigned to, and how well each suits it. */
export function eligibilityOf(
  kind: AssignmentKind,
  request: RequestToMatch,
  mentors: readonly MentorToMatch[],
  weights: ScoringWeights,
  today: string,
): Eligibility {
  const eligible: number[] = [];
  const points: number[] = [];
  const refusals: Partial<Record<RefusalReason, number>> = {};
  for (const [at, mentor] of mentors.entries()) {
    const reasons = refusalsOf(request, mentor, today).filter(
      (reason) => !leftToAssigning[kind].includes(reason),
    );
    for (const reason of reasons) refusals[reason] = (refusals[reason] ?? 0) + 1;
    if (reasons.length > 0) continue;
    eligible.push(at);
    points.push(scoreOf(request, mentor, weights).score);
  }
  return {
    eligible: { mentors: Int32Array.from(eligible), points: Uint8Array.from(points) },
    refusals,
  };
}
