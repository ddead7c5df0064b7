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
import { MatchLinksService } from './match-links.service';
import { MatchMailingService } from './match-mailing.service';
import { MatchVisitsService } from './match-visits.service';
import { mentoringLinksMessages } from './messages';

@Module({
  imports: [
    TypeOrmModule.forFeature([MatchLinkEntity]),
    IdentityModule,
    ContactsModule,
    ClientsModule,
    MentoringModule,
    NotificationsModule,
  ],
  providers: [MatchLinkRepository, MatchLinksService, MatchVisitsService, MatchMailingService],
  exports: [MatchLinksService, MatchVisitsService],
})
export class MentoringLinksModule {
  constructor(messages: Messages) {
    messages.add(mentoringLinksMessages);
  }
}
