import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { IdentityModule } from '#identity';
import { PartnerAccessModule } from '../partner-access.module';
import { PartnerAccountController } from './partner-account.controller';
import { PartnerErasuresController } from './partner-erasures.controller';
import { PartnerMovesController } from './partner-moves.controller';
import { PartnerReferralsController } from './partner-referrals.controller';
import { PartnerTokensController } from './partner-tokens.controller';

@Module({
  imports: [PartnerAccessModule, IdentityModule, ClientsModule],
  controllers: [
    PartnerAccountController,
    PartnerReferralsController,
    PartnerMovesController,
    PartnerErasuresController,
    PartnerTokensController,
  ],
})
export class PartnerAccessApiModule {}
