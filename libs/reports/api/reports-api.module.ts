import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports.module';
import { MentoringFairnessController } from './mentoring-fairness.controller';
import { ReciprocityController } from './reciprocity.controller';

@Module({
  imports: [ReportsModule],
  controllers: [ReciprocityController, MentoringFairnessController],
})
export class ReportsApiModule {}
