import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarsModule } from '#calendars';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { FollowUpsModule } from '#follow-ups';
import { IdentityModule } from '#identity';
import { InteractionsModule } from '#interactions';
import { NotificationsModule } from '#notifications';
import { Messages } from '#platform/messages';
import { AskedPartiesReader } from './data/asked-parties.reader';
import {
  AssignedMentorEntity,
  AssignedRequestEntity,
  MentoringAssignmentEntity,
} from './data/mentoring-assignment.entity';
import { MentoringAssignmentReader } from './data/mentoring-assignment.reader';
import { MentoringAssignmentRepository } from './data/mentoring-assignment.repository';
import { MatchEntity } from './data/match.entity';
import { MatchEventEntity } from './data/match-event.entity';
import { MatchRepository } from './data/match.repository';
import { MatchReader } from './data/match.reader';
import { AssignmentPublicationService } from './assignment-publication.service';
import { CheckInsService } from './check-ins.service';
import { MentoringRatingEntity } from './data/mentoring-rating.entity';
import { MentoringRatingRepository } from './data/mentoring-rating.repository';
import { MentoringSessionEntity } from './data/mentoring-session.entity';
import { MentoringSessionRepository } from './data/mentoring-session.repository';
import { RatingsService } from './ratings.service';
import { SessionsService } from './sessions.service';
import { MatchExpiryService } from './match-expiry.service';
import { MatchJournal } from './match-journal';
import { MatchListeners } from './match-listeners';
import { MatchLookupService } from './match-lookup.service';
import { MatchMovesService } from './match-moves.service';
import { MatchSubjectContribution } from './match-subject.contribution';
import { MatchStopsService } from './match-stops.service';
import { ProposalsService } from './proposals.service';
import { MentorCandidateReader } from './data/mentor-candidate.reader';
import { MentorFitReader } from './data/mentor-fit.reader';
import { MentorRecordReader } from './data/mentor-record.reader';
import { SuggestedMentorEntity, SuggestionEntity } from './data/suggestion.entity';
import { SuggestionReader } from './data/suggestion.reader';
import { SuggestionRepository } from './data/suggestion.repository';
import { MatchedPartiesService } from './matched-parties.service';
import { SuggestionsService } from './suggestions.service';
import { MentorExclusionReader } from './data/mentor-exclusion.reader';
import { MentorExclusionRepository } from './data/mentor-exclusion.repository';
import {
  MentorBranchEntity,
  MentorExclusionEntity,
  MentorProfileEntity,
  MentorTermEntity,
} from './data/mentor-profile.entity';
import { MentorProfileReader } from './data/mentor-profile.reader';
import { MentorProfileRepository } from './data/mentor-profile.repository';
import { MentoringRequestEntity } from './data/mentoring-request.entity';
import { MentoringRequestReader } from './data/mentoring-request.reader';
import { MentoringRequestRepository } from './data/mentoring-request.repository';
import { MentoringTermEntity } from './data/mentoring-term.entity';
import { MentoringTermRepository } from './data/mentoring-term.repository';
import { MentoringWeightsEntity } from './data/mentoring-weights.entity';
import { MentoringWeightsRepository } from './data/mentoring-weights.repository';
import { OwnTermReader } from './data/own-term.reader';
import { MentorExclusionsService } from './mentor-exclusions.service';
import { MentorProfilesService } from './mentor-profiles.service';
import { MentoringAssignmentsService } from './mentoring-assignments.service';
import { MentoringContributions } from './contributions';
import { MentoringRequestsService } from './mentoring-requests.service';
import { mentoringMessages } from './messages';
import { ShownTerms } from './shown-terms';
import { TermsService } from './terms.service';
import { WeightsService } from './weights.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      MentoringTermEntity,
      MentoringWeightsEntity,
      MentorProfileEntity,
      MentorTermEntity,
      MentorBranchEntity,
      MentorExclusionEntity,
      MentoringRequestEntity,
      SuggestionEntity,
      SuggestedMentorEntity,
      MatchEntity,
      MatchEventEntity,
      MentoringSessionEntity,
      MentoringRatingEntity,
      MentoringAssignmentEntity,
      AssignedMentorEntity,
      AssignedRequestEntity,
    ]),
    CalendarsModule,
    IdentityModule,
    ContactsModule,
    ClientsModule,
    FollowUpsModule,
    InteractionsModule,
    NotificationsModule,
  ],
  providers: [
    MentoringTermRepository,
    OwnTermReader,
    TermsService,
    ShownTerms,
    MentoringWeightsRepository,
    WeightsService,
    MentorProfileRepository,
    MentorProfileReader,
    MentorProfilesService,
    MentorExclusionRepository,
    MentorExclusionReader,
    MentorExclusionsService,
    MentoringRequestRepository,
    MentoringRequestReader,
    MentoringRequestsService,
    MentoringContributions,
    MentorFitReader,
    MentorCandidateReader,
    MentorRecordReader,
    MatchRepository,
    MatchedPartiesService,
    SuggestionRepository,
    SuggestionReader,
    SuggestionsService,
    AskedPartiesReader,
    MentoringAssignmentRepository,
    MentoringAssignmentReader,
    MentoringAssignmentsService,
    AssignmentPublicationService,
    MatchReader,
    MatchListeners,
    MatchLookupService,
    MatchJournal,
    ProposalsService,
    MatchMovesService,
    MatchExpiryService,
    MatchStopsService,
    MatchSubjectContribution,
    CheckInsService,
    MentoringSessionRepository,
    MentoringRatingRepository,
    SessionsService,
    RatingsService,
  ],
  exports: [
    OwnTermReader,
    TermsService,
    ShownTerms,
    WeightsService,
    MentorProfileReader,
    MentorProfilesService,
    MentorExclusionReader,
    MentorExclusionsService,
    MentoringRequestReader,
    MentoringRequestsService,
    SuggestionReader,
    SuggestionsService,
    MatchReader,
    MatchListeners,
    MatchLookupService,
    ProposalsService,
    MatchMovesService,
    SessionsService,
    RatingsService,
    MatchExpiryService,
    MatchedPartiesService,
    MentoringAssignmentRepository,
    MentoringAssignmentReader,
    MentoringAssignmentsService,
    AssignmentPublicationService,
    MentoringRequestRepository,
    MatchRepository,
  ],
})
export class MentoringModule {
  constructor(messages: Messages) {
    messages.add(mentoringMessages);
  }
}
