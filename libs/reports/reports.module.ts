import { Module } from '@nestjs/common';
import { MentoringFairnessReader } from './data/mentoring-fairness.reader';
import { ReciprocityReader } from './data/reciprocity.reader';
import { MentoringFairnessService } from './mentoring-fairness.service';
import { ReciprocityService } from './reciprocity.service';

@Module({
  providers: [
    ReciprocityReader,
    ReciprocityService,
    MentoringFairnessReader,
    MentoringFairnessService,
  ],
  exports: [ReciprocityService, MentoringFairnessService],
})
export class ReportsModule {}
