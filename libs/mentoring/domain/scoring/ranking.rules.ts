import { type MentorToMatch, type RequestToMatch } from './matched-parties';
import { type RefusalReason, refusalsOf } from './refusal.rules';
import { type MentorScore, scoreOf } from './score.rules';
import { type ScoringWeights } from './scoring-weights';

export interface RankedMentor extends MentorScore {
  readonly mentorId: string;
  readonly capacity: number;
  readonly inUse: number;
}

export interface RefusedMentor {
  readonly mentorId: string;
  readonly reasons: readonly RefusalReason[];
}

export interface Ranking {
  /** The best first. */
  readonly ranked: readonly RankedMentor[];
  readonly refused: readonly RefusedMentor[];
}

/** Whom a request can be proposed to. Of equals, whoever has the smaller share of their capacity in use comes first. */
export function rank(
  request: RequestToMatch,
  mentors: readonly MentorToMatch[],
  weights: ScoringWeights,
  today: string,
): Ranking {
  const judged = mentors.map((mentor) => ({ mentor, reasons: refusalsOf(request, mentor, today) }));
  const ranked = judged
    .filter(({ reasons }) => reasons.length === 0)
    .map(({ mentor }) => ({ ...standing(mentor), ...scoreOf(request, mentor, weights) }))
    .sort(byMerit);
  const refused = judged
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ mentor, reasons }) => ({ mentorId: mentor.id, reasons }))
    .sort((one, other) => compareIds(one.mentorId, other.mentorId));
  return { ranked, refused };
}

const standing = ({ id, capacity, inUse }: MentorToMatch) => ({ mentorId: id, capacity, inUse });

function byMerit(one: RankedMentor, other: RankedMentor): number {
  return (
    other.score - one.score ||
    one.inUse * other.capacity - other.inUse * one.capacity ||
    compareIds(one.mentorId, other.mentorId)
  );
}

/** Ids are ASCII: compared as such, whatever the locale. */
function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
