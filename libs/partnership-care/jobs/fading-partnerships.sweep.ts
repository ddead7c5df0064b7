import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '#platform/queue';
import { DuePromptsService } from './due-prompts.service';

/** Nothing fades within an hour. */
@Injectable()
export class FadingPartnershipsSweep implements Sweep, OnModuleInit {
  readonly name = 'fading-partnerships';
  readonly everyMilliseconds = 3_600_000;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly due: DuePromptsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  run(): Promise<void> {
    return this.due.promptFading();
  }
}
