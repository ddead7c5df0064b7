import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { Messages } from '#platform/messages';
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
import { MentoringContributions } from './contributions';
import { MentoringRequestsService } from './mentoring-requests.service';
import { mentoringMessages } from './messages';
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
    ]),
    IdentityModule,
    ContactsModule,
    ClientsModule,
  ],
  providers: [
    MentoringTermRepository,
    OwnTermReader,
    TermsService,
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
  ],
  exports: [
    OwnTermReader,
    TermsService,
    WeightsService,
    MentorProfileReader,
    MentorProfilesService,
    MentorExclusionReader,
    MentorExclusionsService,
    MentoringRequestReader,
    MentoringRequestsService,
  ],
})
export class MentoringModule {
  constructor(messages: Messages) {
    messages.add(mentoringMessages);
  }
}
