import { Module } from '@nestjs/common';
import { ReferralTermsController } from './referral-terms.controller';
import { ReferralsModule } from '../referrals.module';
import { ReferralMovesController } from './referral-moves.controller';
import { ReferralsController } from './referrals.controller';
import { SignpostsController } from './signposts.controller';

@Module({
  imports: [ReferralsModule],
  controllers: [
    ReferralTermsController,
    ReferralsController,
    ReferralMovesController,
    SignpostsController,
  ],
})
export class ReferralsApiModule {}
