export { type SwotQuadrant } from './domain/swot';
export { SwotAnalysesService } from './swot-analyses.service';
export { SwotItemsService } from './swot-items.service';
export { SwotModule } from './swot.module';
