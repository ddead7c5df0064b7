import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '#platform/queue';
import { DueCadencesService } from './due-cadences.service';

/** Nobody waits for it: what it plans is due on a day. */
@Injectable()
export class DueCadencesSweep implements Sweep, OnModuleInit {
  readonly name = 'due-cadences';
  readonly everyMilliseconds = 60_000;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly due: DueCadencesService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  run(): Promise<void> {
    return this.due.planAll();
  }
}
