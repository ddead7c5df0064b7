import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { FollowUpsModule } from '../follow-ups.module';
import { ContactsFollowUpsController } from './contacts-follow-ups.controller';
import { FollowUpAudiences } from './follow-up-audiences';
import { FollowUpBatchesController } from './follow-up-batches.controller';
import { FollowUpMovesController } from './follow-up-moves.controller';
import { FollowUpSeriesController } from './follow-up-series.controller';
import { FollowUpTemplatesController } from './follow-up-templates.controller';
import { FollowUpsController } from './follow-ups.controller';
import { ListRequests } from './list-requests';
import { ShownSeries } from './shown-series';

@Module({
  imports: [FollowUpsModule, ClientsModule],
  providers: [FollowUpAudiences, ShownSeries, ListRequests],
  controllers: [
    FollowUpsController,
    FollowUpBatchesController,
    ContactsFollowUpsController,
    FollowUpMovesController,
    FollowUpSeriesController,
    FollowUpTemplatesController,
  ],
})
export class FollowUpsApiModule {}
