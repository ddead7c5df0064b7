import { Module } from '@nestjs/common';
import { TimelineModule } from '../timeline.module';
import { TimelineController } from './timeline.controller';

@Module({ imports: [TimelineModule], controllers: [TimelineController] })
export class TimelineApiModule {}
