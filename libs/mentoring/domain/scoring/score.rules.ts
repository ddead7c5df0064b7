import { type Term } from '../vocabulary/vocabulary';
import { criterionRules, type ScoringReason, tenthsOf } from './criterion.rules';
import { type MentorToMatch, type RequestToMatch } from './matched-parties';
import {
  type ScoringCriterion,
  scoringCriterionNames,
  type ScoringWeights,
} from './scoring-weights';

/** What one criterion gives. */
export interface ScoreGround {
  readonly criterion: ScoringCriterion;
  readonly reason: ScoringReason;
  /** To a tenth. */
  readonly points: number;
  readonly outOf: number;
}

export interface MentorScore {
  /** 0 to 100, whole. */
  readonly score: number;
  readonly grounds: readonly ScoreGround[];
  /** Of what help is wanted with, what the mentor does not offer. */
  readonly missing: readonly string[];
}

/**
 * How well a mentor suits a request. What the request does not ask for counts for nobody, so that the others have all of
 * the 100 points between them.
 */
export function scoreOf(
  request: RequestToMatch,
  mentor: MentorToMatch,
  weights: ScoringWeights,
): MentorScore {
  const asked = scoringCriterionNames.flatMap((criterion) => {
    const share = criterionRules[criterion](request, mentor);
    return share && weights[criterion] > 0 ? [{ criterion, ...share }] : [];
  });
  const total = asked.reduce((sum, { criterion }) => sum + weights[criterion], 0);
  const outOf = (criterion: ScoringCriterion): number => (100 * weights[criterion]) / total;
  const score = asked.reduce((sum, { criterion, share }) => sum + share * outOf(criterion), 0);
  return {
    score: Math.round(score),
    grounds: asked.map(({ criterion, reason, share }) => ({
      criterion,
      reason,
      points: toTenth(share * outOf(criterion)),
      outOf: toTenth(outOf(criterion)),
    })),
    missing: missingTerms(request.terms, mentor.terms),
  };
}

function missingTerms(wanted: readonly Term[], offered: readonly Term[]): readonly string[] {
  return wanted.filter((term) => tenthsOf(term, offered) < 10).map(({ code }) => code);
}

function toTenth(points: number): number {
  return Math.round(points * 10) / 10;
}
