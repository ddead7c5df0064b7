import { type ScoreGround } from '../scoring/score.rules';

/** What a mentor's ended mentorings came to, as it is shown. */
export interface ShownOutcomes {
  readonly ended: number;
  readonly succeeded: number;
  /** Drawn towards the library's mean: 0 to 100. */
  readonly expectedPercent: number;
}

/** A mentor of a shortlist, with all that speaks for and against them at the time. */
export interface SuggestedMentor {
  readonly profileId: string;
  readonly score: number;
  readonly grounds: readonly ScoreGround[];
  readonly missing: readonly string[];
  readonly capacity: number;
  readonly inUse: number;
  readonly outcomes: ShownOutcomes;
  readonly isShownOften: boolean;
}

/** Whom a request could be proposed to, the best first. */
export interface Suggestion {
  readonly libraryId: string;
  readonly id: string;
  readonly requestId: string;
  readonly weightsVersion: number;
  /** How many mentors were scored for it. */
  readonly considered: number;
  readonly createdAt: Date;
  readonly mentors: readonly SuggestedMentor[];
}
