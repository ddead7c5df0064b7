import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { ReferralsModule } from '../referrals.module';
import { ReferralDisclosuresController } from './referral-disclosures.controller';
import { ReferralMovesController } from './referral-moves.controller';
import { ReferralTermsController } from './referral-terms.controller';
import { ReferralsController } from './referrals.controller';
import { SignpostsController } from './signposts.controller';
import { StaffAudiences } from './staff-audiences';

@Module({
  imports: [ReferralsModule, ClientsModule],
  providers: [StaffAudiences],
  controllers: [
    ReferralsController,
    ReferralMovesController,
    ReferralTermsController,
    ReferralDisclosuresController,
    SignpostsController,
  ],
})
export class ReferralsApiModule {}
