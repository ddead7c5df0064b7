import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { MentoringModule } from '#mentoring';
import { NotificationsModule } from '#notifications';
import { Messages } from '#platform/messages';
import { MatchLinkEntity } from './data/match-link.entity';
import { MatchLinkRepository } from './data/match-link.repository';
import { BranchNamesReader } from './data/branch-names.reader';
import { MentoringFormEntity } from './data/mentoring-form.entity';
import { MentoringFormReader } from './data/mentoring-form.reader';
import { MentoringFormRepository } from './data/mentoring-form.repository';
import { FormContributions } from './form-contributions';
import { FormVisitsService } from './form-visits.service';
import { MatchLinksService } from './match-links.service';
import { MatchMailingService } from './match-mailing.service';
import { MatchVisitsService } from './match-visits.service';
import { MentoringFormsService } from './mentoring-forms.service';
import { mentoringLinksMessages } from './messages';

@Module({
  imports: [
    TypeOrmModule.forFeature([MatchLinkEntity, MentoringFormEntity]),
    IdentityModule,
    ContactsModule,
    ClientsModule,
    MentoringModule,
    NotificationsModule,
  ],
  providers: [
    MatchLinkRepository,
    MatchLinksService,
    MatchVisitsService,
    MatchMailingService,
    MentoringFormRepository,
    MentoringFormReader,
    BranchNamesReader,
    MentoringFormsService,
    FormVisitsService,
    FormContributions,
  ],
  exports: [
    MatchLinksService,
    MatchVisitsService,
    MentoringFormRepository,
    MentoringFormReader,
    BranchNamesReader,
    MentoringFormsService,
    FormVisitsService,
  ],
})
export class MentoringLinksModule {
  constructor(messages: Messages) {
    messages.add(mentoringLinksMessages);
  }
}
