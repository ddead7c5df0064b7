import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FollowUpsModule } from '#follow-ups';
import { IdentityModule } from '#identity';
import { Messages } from '#platform/messages';
import { FollowUpLinkEntity } from './data/follow-up-link.entity';
import { FollowUpLinkRepository } from './data/follow-up-link.repository';
import { FollowUpLinksService } from './follow-up-links.service';
import { LinkVisitsService } from './link-visits.service';
import { followUpLinksMessages } from './messages';

@Module({
  imports: [TypeOrmModule.forFeature([FollowUpLinkEntity]), FollowUpsModule, IdentityModule],
  providers: [FollowUpLinkRepository, FollowUpLinksService, LinkVisitsService],
  exports: [LinkVisitsService],
})
export class FollowUpLinksModule {
  constructor(messages: Messages) {
    messages.add(followUpLinksMessages);
  }
}
