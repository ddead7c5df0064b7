import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { InteractionsModule } from '#interactions';
import { Messages } from '#platform/messages';
import { CallAndNext } from './call-and-next';
import { FollowUpsContributions } from './contributions';
import { FollowUpEntity } from './data/follow-up.entity';
import { FollowUpReader } from './data/follow-up.reader';
import { FollowUpRepository } from './data/follow-up.repository';
import { FollowUpsService } from './follow-ups.service';
import { followUpsMessages } from './messages';
import { Owners } from './owners';
import { SubjectContributors } from './subject.contributors';

@Module({
  imports: [
    TypeOrmModule.forFeature([FollowUpEntity]),
    IdentityModule,
    ContactsModule,
    ClientsModule,
    InteractionsModule,
  ],
  providers: [
    FollowUpRepository,
    FollowUpReader,
    Owners,
    SubjectContributors,
    FollowUpsService,
    CallAndNext,
    FollowUpsContributions,
  ],
  exports: [FollowUpReader, FollowUpRepository, FollowUpsService, Owners, SubjectContributors],
})
export class FollowUpsModule {
  constructor(messages: Messages) {
    messages.add(followUpsMessages);
  }
}
