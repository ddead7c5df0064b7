import { Module } from '@nestjs/common';
import { InteractionsModule } from '../interactions.module';
import { InteractionsController } from './interactions.controller';

@Module({ imports: [InteractionsModule], controllers: [InteractionsController] })
export class InteractionsApiModule {}
