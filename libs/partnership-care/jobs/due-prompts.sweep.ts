import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '#platform/queue';
import { DuePromptsService } from './due-prompts.service';

/** Nobody waits for it: what it plans is due on a day. */
@Injectable()
export class DuePromptsSweep implements Sweep, OnModuleInit {
  readonly name = 'due-partnership-prompts';
  readonly everyMilliseconds = 300_000;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly due: DuePromptsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  run(): Promise<void> {
    return this.due.promptAll();
  }
}
