import { Module } from '@nestjs/common';
import { InteractionsModule } from '../interactions.module';
import { InteractionTemplatesController } from './interaction-templates.controller';
import { InteractionsController } from './interactions.controller';

@Module({
  imports: [InteractionsModule],
  controllers: [InteractionsController, InteractionTemplatesController],
})
export class InteractionsApiModule {}
