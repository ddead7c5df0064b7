import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ActivityReader } from './data/activity.reader';
import { FunnelReader } from './data/funnel.reader';
import { MentoringReader } from './data/mentoring.reader';
import { ReciprocityReader } from './data/reciprocity.reader';
import { ReciprocityService } from './reciprocity.service';
import { WorkReportsService } from './work-reports.service';

@Module({
  imports: [IdentityModule],
  providers: [
    ReciprocityReader,
    ReciprocityService,
    FunnelReader,
    ActivityReader,
    MentoringReader,
    WorkReportsService,
  ],
  exports: [ReciprocityService, WorkReportsService, MentoringReader],
})
export class ReportsModule {}
