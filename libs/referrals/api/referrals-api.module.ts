import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals.module';
import { ReferralMovesController } from './referral-moves.controller';
import { ReferralsController } from './referrals.controller';
import { SignpostsController } from './signposts.controller';

@Module({
  imports: [ReferralsModule],
  controllers: [ReferralsController, ReferralMovesController, SignpostsController],
})
export class ReferralsApiModule {}
