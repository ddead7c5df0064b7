import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarsModule } from '#calendars';
import { ContactsModule } from '#contacts';
import { FollowUpsModule } from '#follow-ups';
import { IdentityModule } from '#identity';
import { PartnershipsModule } from '#partnerships';
import { Messages } from '#platform/messages';
import { PartnershipPromptEntity } from './data/partnership-prompt.entity';
import { PartnershipPromptRepository } from './data/partnership-prompt.repository';
import { HealthReader } from './data/health.reader';
import { partnershipCareMessages } from './messages';
import { OutdatedPromptsService } from './outdated-prompts.service';
import { PartnershipHealthService } from './partnership-health.service';
import { PartnershipPromptsService } from './partnership-prompts.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([PartnershipPromptEntity]),
    IdentityModule,
    CalendarsModule,
    ContactsModule,
    PartnershipsModule,
    FollowUpsModule,
  ],
  providers: [
    PartnershipPromptRepository,
    PartnershipPromptsService,
    OutdatedPromptsService,
    HealthReader,
    PartnershipHealthService,
  ],
  exports: [PartnershipPromptsService, PartnershipHealthService],
})
export class PartnershipCareModule {
  constructor(messages: Messages) {
    messages.add(partnershipCareMessages);
  }
}
