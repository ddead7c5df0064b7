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
import { InteractionTemplateEntity } from './data/interaction-template.entity';
import { InteractionTemplateReader } from './data/interaction-template.reader';
import { InteractionTemplateRepository } from './data/interaction-template.repository';
import { InteractionReader } from './data/interaction.reader';
import { InteractionRepository } from './data/interaction.repository';
import { InteractionContactEntity, InteractionUserEntity } from './data/participants.entity';
import { InteractionsService } from './interactions.service';
import { InteractionTemplatesService } from './interaction-templates.service';
import { interactionsMessages } from './messages';
import { NextFollowUps } from './next-follow-ups';
import { Participants } from './participants';
import { StarterInteractionTemplates } from './starter-interaction-templates';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      InteractionEntity,
      InteractionContactEntity,
      InteractionUserEntity,
      InteractionTemplateEntity,
    ]),
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
    InteractionTemplateRepository,
    InteractionTemplateReader,
    InteractionTemplatesService,
    StarterInteractionTemplates,
    InteractionsContributions,
  ],
  exports: [
    ActivityListeners,
    InteractionReader,
    InteractionsService,
    InteractionTemplateReader,
    InteractionTemplatesService,
    NextFollowUps,
    StarterInteractionTemplates,
  ],
})
export class InteractionsModule {
  constructor(messages: Messages) {
    messages.add(interactionsMessages);
  }
}
