import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { FollowUpsModule } from '#follow-ups';
import { IdentityModule } from '#identity';
import { NoticesModule } from '#notices';
import { NotificationsModule } from '#notifications';
import { Messages } from '#platform/messages';
import { IdeasContributions } from './contributions';
import { IdeaEntity, IdeaMoveEntity } from './data/idea.entity';
import { IdeaReader } from './data/idea.reader';
import { IdeaRepository } from './data/idea.repository';
import { IdeaLinksService } from './idea-links.service';
import { IdeaMailingService } from './idea-mailing.service';
import { IdeaNotices } from './idea-notices';
import { IdeasService } from './ideas.service';
import { ideasMessages } from './messages';

const services = [IdeaReader, IdeaRepository, IdeasService, IdeaLinksService, IdeaMailingService];

@Module({
  imports: [
    TypeOrmModule.forFeature([IdeaEntity, IdeaMoveEntity]),
    IdentityModule,
    NoticesModule,
    NotificationsModule,
    ContactsModule,
    ClientsModule,
    FollowUpsModule,
  ],
  providers: [IdeaNotices, IdeasContributions, ...services],
  exports: services,
})
export class IdeasModule {
  constructor(messages: Messages) {
    messages.add(ideasMessages);
  }
}
