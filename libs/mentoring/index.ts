export { type Match, type MatchMove } from './domain/match/match';
export { openMoves } from './domain/match/match-move.rules';
export {
  type MatchMoveRule,
  matchMoveRules,
  type MatchOutcome,
  matchOutcomes,
  type MatchReason,
  matchReasons,
  type MatchStatus,
  matchStatuses,
} from './domain/match/match-status';
export { type RatingAnswers, ratingQuestions, ratingScale } from './domain/rating/rating';
export { type MentoringSession, type SessionDetails } from './domain/session/session';
export { mayTellOfSessions } from './domain/session/session.rules';
export { type MeetingMode, meetingModes } from './domain/profile/meeting-mode';
export { type MentorProfile } from './domain/profile/mentor-profile';
export { type MentoringRequest } from './domain/request/mentoring-request';
export { MatchListeners } from './match-listeners';
export { MatchLookupService } from './match-lookup.service';
export { MatchMovesService } from './match-moves.service';
export { MentoringModule } from './mentoring.module';
export { MentorProfilesService } from './mentor-profiles.service';
export { RatingsService } from './ratings.service';
export { SessionsService } from './sessions.service';
export { ShownTerms } from './shown-terms';
