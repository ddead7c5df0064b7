import { Module } from '@nestjs/common';
import { SwotModule } from '../swot.module';
import { SwotAnalysesController } from './swot-analyses.controller';
import { SwotItemsController } from './swot-items.controller';

@Module({ imports: [SwotModule], controllers: [SwotAnalysesController, SwotItemsController] })
export class SwotApiModule {}
