import { Module } from '@nestjs/common';
import { ReferralsModule } from '#referrals';
import { ReferralLinksModule } from '../referral-links.module';
import { LinkAnswers } from './link-answers';
import { LinkPages } from './link-pages';
import { LinkPagesController } from './link-pages.controller';
import { ReferralLinksController } from './referral-links.controller';
import { Slips } from './slips';

@Module({
  imports: [ReferralLinksModule, ReferralsModule],
  controllers: [LinkPagesController, ReferralLinksController],
  providers: [LinkAnswers, LinkPages, Slips],
})
export class ReferralLinksApiModule {}
