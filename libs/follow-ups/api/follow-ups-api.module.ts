import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { FollowUpsModule } from '../follow-ups.module';
import { FollowUpAudiences } from './follow-up-audiences';
import { FollowUpBatchesController } from './follow-up-batches.controller';
import { FollowUpMovesController } from './follow-up-moves.controller';
import { FollowUpsController } from './follow-ups.controller';

@Module({
  imports: [FollowUpsModule, ClientsModule],
  providers: [FollowUpAudiences],
  controllers: [FollowUpsController, FollowUpBatchesController, FollowUpMovesController],
})
export class FollowUpsApiModule {}
