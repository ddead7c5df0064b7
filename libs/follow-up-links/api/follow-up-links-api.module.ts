import { Module } from '@nestjs/common';
import { FollowUpLinksModule } from '../follow-up-links.module';
import { LinkActions } from './link-actions';
import { LinkPages } from './link-pages';
import { LinkPagesController } from './link-pages.controller';

@Module({
  imports: [FollowUpLinksModule],
  providers: [LinkActions, LinkPages],
  controllers: [LinkPagesController],
})
export class FollowUpLinksApiModule {}
