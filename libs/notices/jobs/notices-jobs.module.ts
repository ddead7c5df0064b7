import { Module } from '@nestjs/common';
import { SweepsModule } from '#platform/queue';
import { OldNoticesSweep } from './old-notices.sweep';

/** What the worker tidies up of notices. */
@Module({ imports: [SweepsModule], providers: [OldNoticesSweep] })
export class NoticesJobsModule {}
