import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Settings } from '#platform/config';
import { type Sweep, Sweeps } from '#platform/queue';
import { RemindersService } from '../reminders.service';

@Injectable()
export class DueFollowUpsSweep implements Sweep, OnModuleInit {
  readonly name = 'due-follow-ups';
  readonly everyMilliseconds: number;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly reminders: RemindersService,
    settings: Settings,
  ) {
    this.everyMilliseconds = settings.sweepIntervalMilliseconds;
  }

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  run(): Promise<void> {
    return this.reminders.remindOfDue();
  }
}
