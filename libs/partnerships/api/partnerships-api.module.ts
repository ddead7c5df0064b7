import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships.module';
import { AgreedTermsController } from './agreed-terms.controller';
import { AgreementsController } from './agreements.controller';
import { PartnershipOverviewsController } from './partnership-overviews.controller';
import { PartnershipsController } from './partnerships.controller';

@Module({
  imports: [PartnershipsModule],
  // The overviews' addresses come before `:id`.
  controllers: [
    PartnershipOverviewsController,
    PartnershipsController,
    AgreementsController,
    AgreedTermsController,
  ],
})
export class PartnershipsApiModule {}
