import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports.module';
import { ReciprocityController } from './reciprocity.controller';
import { WorkReportsController } from './work-reports.controller';

@Module({ imports: [ReportsModule], controllers: [ReciprocityController, WorkReportsController] })
export class ReportsApiModule {}
