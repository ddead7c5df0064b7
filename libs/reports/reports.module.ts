import { Module } from '@nestjs/common';
import { ReciprocityReader } from './data/reciprocity.reader';
import { ReciprocityService } from './reciprocity.service';

@Module({ providers: [ReciprocityReader, ReciprocityService], exports: [ReciprocityService] })
export class ReportsModule {}
