import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import { FollowUpsModule } from '#follow-ups';
import { IdentityModule } from '#identity';
import { Messages } from '#platform/messages';
import { SwotContributions } from './contributions';
import { SwotAnalysisRepository } from './data/swot-analysis.repository';
import { SwotItemRepository } from './data/swot-item.repository';
import { SwotAnalysisEntity, SwotItemEntity, SwotLinkEntity } from './data/swot.entities';
import { SwotReader } from './data/swot.reader';
import { swotMessages } from './messages';
import { SwotAnalysesService } from './swot-analyses.service';
import { SwotItemsService } from './swot-items.service';

const services = [SwotReader, SwotAnalysesService, SwotItemsService];

@Module({
  imports: [
    TypeOrmModule.forFeature([SwotAnalysisEntity, SwotItemEntity, SwotLinkEntity]),
    IdentityModule,
    ClientsModule,
    FollowUpsModule,
  ],
  providers: [SwotAnalysisRepository, SwotItemRepository, SwotContributions, ...services],
  exports: services,
})
export class SwotModule {
  constructor(messages: Messages) {
    messages.add(swotMessages);
  }
}
