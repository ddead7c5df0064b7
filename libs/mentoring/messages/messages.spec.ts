import { languages } from '#kernel';
import {
  matchOutcomes,
  matchReasons,
  matchSides,
  matchStatuses,
} from '../domain/match/match-status';
import { assignmentKinds, lacks, unmatchedReasons } from '../domain/assignment/assignment';
import { assignmentFailures, assignmentStatuses } from '../domain/assignment/assignment-status';
import { meetingModes } from '../domain/profile/meeting-mode';
import { languageLevelNames } from '../domain/profile/spoken-language';
import { closeReasons, requestStatuses } from '../domain/request/request-status';
import { scoringReasons } from '../domain/scoring/criterion.rules';
import { refusalReasons } from '../domain/scoring/refusal.rules';
import { scoringCriterionNames } from '../domain/scoring/scoring-weights';
import { Vocabulary } from '../domain/vocabulary/vocabulary';
import { mentoringMessages } from '.';

const labels: readonly string[] = Object.entries<readonly string[]>({
  mentoring_term: new Vocabulary([]).inOrder().map(({ code }) => code),
  meeting_mode: meetingModes,
  language_level: languageLevelNames,
  mentoring_request_status: requestStatuses,
  mentoring_close_reason: closeReasons,
  scoring_criterion: scoringCriterionNames,
  scoring_reason: scoringReasons,
  refusal_reason: refusalReasons,
  mentoring_match_status: matchStatuses,
  mentoring_match_reason: matchReasons,
  mentoring_match_outcome: matchOutcomes,
  mentoring_match_side: matchSides,
  assignment_kind: assignmentKinds,
  assignment_status: assignmentStatuses,
  assignment_failure: assignmentFailures,
  unmatched_reason: unmatchedReasons,
  assignment_lack: lacks,
}).flatMap(([table, words]) => words.map((word) => `${table}.${word}`));

const isSentence = (key: string): boolean => /^(problem|invalid|mail|page)\./.test(key);

it.each(languages)(
  'in %s every word of the tables has its label, and no label has lost its word',
  (language) => {
    const known = Object.keys(mentoringMessages[language]).filter((key) => !isSentence(key));
    expect(known.sort()).toEqual([...labels].sort());
  },
);
