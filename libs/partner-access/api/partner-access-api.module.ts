import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { PartnerAccessModule } from '../partner-access.module';
import { PartnerAccountController } from './partner-account.controller';
import { PartnerMovesController } from './partner-moves.controller';
import { PartnerReferralsController } from './partner-referrals.controller';
import { PartnerTokensController } from './partner-tokens.controller';

@Module({
  imports: [PartnerAccessModule, IdentityModule],
  controllers: [
    PartnerAccountController,
    PartnerReferralsController,
    PartnerMovesController,
    PartnerTokensController,
  ],
})
export class PartnerAccessApiModule {}
