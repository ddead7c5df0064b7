import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { FollowUpsModule } from '../follow-ups.module';
import { FollowUpAudiences } from './follow-up-audiences';
import { FollowUpBatchesController } from './follow-up-batches.controller';
import { FollowUpMovesController } from './follow-up-moves.controller';
import { FollowUpSeriesController } from './follow-up-series.controller';
import { FollowUpsController } from './follow-ups.controller';
import { ShownSeries } from './shown-series';

@Module({
  imports: [FollowUpsModule, ClientsModule],
  providers: [FollowUpAudiences, ShownSeries],
  controllers: [
    FollowUpsController,
    FollowUpBatchesController,
    FollowUpMovesController,
    FollowUpSeriesController,
  ],
})
export class FollowUpsApiModule {}
