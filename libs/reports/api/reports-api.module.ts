import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports.module';
import { ReciprocityController } from './reciprocity.controller';

@Module({ imports: [ReportsModule], controllers: [ReciprocityController] })
export class ReportsApiModule {}
