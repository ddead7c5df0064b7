import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { MentoringModule } from '../mentoring.module';
import { MatchToldController } from './match-told.controller';
import { MatchesController } from './matches.controller';
import { MentorExclusionsController } from './mentor-exclusions.controller';
import { MentorProfilesController } from './mentor-profiles.controller';
import { MentoringAssignmentsController } from './mentoring-assignments.controller';
import { MentoringRequestsController } from './mentoring-requests.controller';
import { MentoringTermsController } from './mentoring-terms.controller';
import { MentoringWeightsController } from './mentoring-weights.controller';
import { RequestAudiences } from './request-audiences';
import { ShownMatches } from './shown-matches';
import { ShownSuggestions } from './shown-suggestions';
import { SuggestionsController } from './suggestions.controller';

@Module({
  imports: [MentoringModule, ClientsModule],
  controllers: [
    MentoringTermsController,
    MentoringWeightsController,
    MentorProfilesController,
    MentorExclusionsController,
    MentoringRequestsController,
    SuggestionsController,
    MatchesController,
    MatchToldController,
    MentoringAssignmentsController,
  ],
  providers: [RequestAudiences, ShownMatches, ShownSuggestions],
})
export class MentoringApiModule {}
