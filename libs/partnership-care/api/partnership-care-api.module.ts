import { Module } from '@nestjs/common';
import { PartnershipCareModule } from '../partnership-care.module';
import { PartnershipHealthController } from './partnership-health.controller';

@Module({
  imports: [PartnershipCareModule],
  controllers: [PartnershipHealthController],
})
export class PartnershipCareApiModule {}
