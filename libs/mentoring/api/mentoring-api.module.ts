import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { MentoringModule } from '../mentoring.module';
import { MentorExclusionsController } from './mentor-exclusions.controller';
import { MentorProfilesController } from './mentor-profiles.controller';
import { MentoringRequestsController } from './mentoring-requests.controller';
import { MentoringTermsController } from './mentoring-terms.controller';
import { MentoringWeightsController } from './mentoring-weights.controller';
import { RequestAudiences } from './request-audiences';
import { ShownTerms } from './shown-terms';

@Module({
  imports: [MentoringModule, ClientsModule],
  controllers: [
    MentoringTermsController,
    MentoringWeightsController,
    MentorProfilesController,
    MentorExclusionsController,
    MentoringRequestsController,
  ],
  providers: [RequestAudiences, ShownTerms],
})
export class MentoringApiModule {}
