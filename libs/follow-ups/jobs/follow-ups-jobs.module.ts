import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { PreferencesModule } from '#preferences';
import { DueCadencesReader } from '../data/due-cadences.reader';
import { DueFollowUpsReader } from '../data/due-follow-ups.reader';
import { FollowUpsModule } from '../follow-ups.module';
import { RemindersService } from '../reminders.service';
import { DueCadencesService } from './due-cadences.service';
import { DueCadencesSweep } from './due-cadences.sweep';
import { DueFollowUpsSweep } from './due-follow-ups.sweep';
import { FollowUpReminder } from './follow-up-reminder';
import { HandOverNotice } from './hand-over-notice';

/** Reminding of follow-ups; a process that imports this reminds. */
@Module({
  imports: [FollowUpsModule, IdentityModule, NotificationsModule, PreferencesModule],
  providers: [
    DueFollowUpsReader,
    RemindersService,
    DueFollowUpsSweep,
    FollowUpReminder,
    HandOverNotice,
    DueCadencesReader,
    DueCadencesService,
    DueCadencesSweep,
  ],
})
export class FollowUpsJobsModule {}
