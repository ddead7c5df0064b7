import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { Messages } from '#platform/messages';
import { ActivityListeners } from './activity-listeners';
import { InteractionsContributions } from './contributions';
import { ContactActivityRepository } from './data/contact-activity.repository';
import { InteractionEntity } from './data/interaction.entity';
import { InteractionReader } from './data/interaction.reader';
import { InteractionRepository } from './data/interaction.repository';
import { InteractionContactEntity, InteractionUserEntity } from './data/participants.entity';
import { InteractionsService } from './interactions.service';
import { interactionsMessages } from './messages';
import { NextFollowUps } from './next-follow-ups';
import { Participants } from './participants';

@Module({
  imports: [
    TypeOrmModule.forFeature([InteractionEntity, InteractionContactEntity, InteractionUserEntity]),
    IdentityModule,
    ContactsModule,
    ClientsModule,
  ],
  providers: [
    InteractionRepository,
    ContactActivityRepository,
    InteractionReader,
    Participants,
    NextFollowUps,
    ActivityListeners,
    InteractionsService,
    InteractionsContributions,
  ],
  exports: [ActivityListeners, InteractionReader, InteractionsService, NextFollowUps],
})
export class InteractionsModule {
  constructor(messages: Messages) {
    messages.add(interactionsMessages);
  }
}
