import { Module } from '@nestjs/common';
import { PartnerSuggestionsModule } from '../partner-suggestions.module';
import { PartnerSuggestionsController } from './partner-suggestions.controller';

@Module({ imports: [PartnerSuggestionsModule], controllers: [PartnerSuggestionsController] })
export class PartnerSuggestionsApiModule {}
