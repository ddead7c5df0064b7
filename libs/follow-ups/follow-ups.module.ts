import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarsModule } from '#calendars';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { InteractionsModule } from '#interactions';
import { NoticesModule } from '#notices';
import { NotificationsModule } from '#notifications';
import { Messages } from '#platform/messages';
import { BatchesService } from './batches.service';
import { ActionLinks } from './action-links';
import { CadenceContributions } from './cadence-contributions';
import { CadenceProgress } from './cadence-progress';
import { CadencesService } from './cadences.service';
import { CallAndNext } from './call-and-next';
import { ContactsFollowUpsService } from './contacts-follow-ups.service';
import { CompletionsService } from './completions.service';
import { FollowUpsContributions } from './contributions';
import { FollowUpEntity } from './data/follow-up.entity';
import { FollowUpReader } from './data/follow-up.reader';
import { FollowUpRepository } from './data/follow-up.repository';
import { ContactCadenceEntity } from './data/contact-cadence.entity';
import { ContactCadenceRepository } from './data/contact-cadence.repository';
import { FollowUpSeriesEntity } from './data/follow-up-series.entity';
import { FollowUpSeriesReader } from './data/follow-up-series.reader';
import { FollowUpSeriesRepository } from './data/follow-up-series.repository';
import {
  FollowUpTemplateEntity,
  FollowUpTemplateItemEntity,
} from './data/follow-up-template.entity';
import { FollowUpTemplateReader } from './data/follow-up-template.reader';
import { FollowUpTemplateRepository } from './data/follow-up-template.repository';
import { HandOverEntity } from './data/hand-over.entity';
import { HandOverReader } from './data/hand-over.reader';
import { HandOverRepository } from './data/hand-over.repository';
import { DueTimesService } from './due-times.service';
import { FollowUpNotices } from './follow-up-notices';
import { FollowUpRecords } from './follow-up-records';
import { FollowUpsService } from './follow-ups.service';
import { HandOversService } from './hand-overs.service';
import { followUpsMessages } from './messages';
import { Owners } from './owners';
import { SeriesProgress } from './series-progress';
import { SeriesRecords } from './series-records';
import { SeriesService } from './series.service';
import { SnoozesService } from './snoozes.service';
import { StarterTemplates } from './starter-templates';
import { SubjectContributors } from './subject.contributors';
import { TemplatesService } from './templates.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      FollowUpTemplateEntity,
      FollowUpTemplateItemEntity,
      ContactCadenceEntity,
      FollowUpEntity,
      FollowUpSeriesEntity,
      HandOverEntity,
    ]),
    IdentityModule,
    NoticesModule,
    NotificationsModule,
    CalendarsModule,
    ContactsModule,
    ClientsModule,
    InteractionsModule,
  ],
  providers: [
    ActionLinks,
    FollowUpRepository,
    FollowUpReader,
    HandOverRepository,
    FollowUpSeriesRepository,
    FollowUpSeriesReader,
    SeriesRecords,
    SeriesProgress,
    SeriesService,
    DueTimesService,
    HandOverReader,
    Owners,
    SubjectContributors,
    FollowUpRecords,
    FollowUpsService,
    SnoozesService,
    HandOversService,
    CompletionsService,
    BatchesService,
    ContactsFollowUpsService,
    ContactCadenceRepository,
    FollowUpTemplateRepository,
    FollowUpTemplateReader,
    TemplatesService,
    StarterTemplates,
    CadenceProgress,
    CadencesService,
    CadenceContributions,
    CallAndNext,
    FollowUpsContributions,
    FollowUpNotices,
  ],
  exports: [
    ActionLinks,
    FollowUpTemplateReader,
    TemplatesService,
    StarterTemplates,
    CadencesService,
    DueTimesService,
    FollowUpReader,
    FollowUpRepository,
    HandOverReader,
    FollowUpSeriesReader,
    FollowUpsService,
    SeriesService,
    SnoozesService,
    HandOversService,
    CompletionsService,
    BatchesService,
    ContactsFollowUpsService,
    Owners,
    SubjectContributors,
  ],
})
export class FollowUpsModule {
  constructor(messages: Messages) {
    messages.add(followUpsMessages);
  }
}
