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
export { exposedPositions } from './domain/suggestion/exposure.rules';
export { type MeetingMode, meetingModes } from './domain/profile/meeting-mode';
export { mentoringPatienceDays } from './domain/patience';
export { type MentorProfile } from './domain/profile/mentor-profile';
export { type MentoringRequest } from './domain/request/mentoring-request';
export { MatchListeners } from './match-listeners';
export { MatchLookupService } from './match-lookup.service';
export { MatchMovesService } from './match-moves.service';
export { MentoringModule } from './mentoring.module';
export { MentoringRequestsService, type SaidRequest } from './mentoring-requests.service';
export { MentorProfilesService, type SaidMentor } from './mentor-profiles.service';
export {
  type LanguageLevel,
  languageLevelNames,
  type SpokenLanguage,
} from './domain/profile/spoken-language';
export { type WeeklySlot } from './domain/profile/weekly-slot';
export { RatingsService } from './ratings.service';
export { SessionsService } from './sessions.service';
export { type NamedTopic, ShownTerms } from './shown-terms';
