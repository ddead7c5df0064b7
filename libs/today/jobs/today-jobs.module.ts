import { Module } from '@nestjs/common';
import { FollowUpsModule } from '#follow-ups';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { PreferencesModule } from '#preferences';
import { DueDigestsReader } from '../data/due-digests.reader';
import { DigestsService } from '../digests.service';
import { TodayModule } from '../today.module';
import { DigestMail } from './digest.mail';
import { DigestsSweep } from './digests.sweep';

/** The morning's digests; a process that imports this hands them over. */
@Module({
  imports: [TodayModule, FollowUpsModule, IdentityModule, NotificationsModule, PreferencesModule],
  providers: [DueDigestsReader, DigestsService, DigestsSweep, DigestMail],
})
export class TodayJobsModule {}
