import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '#platform/queue';
import { RetentionService } from '../retention.service';

const HOUR = 60 * 60 * 1000;

/** Looks for people whose time with us is over. Months are counted: some hours more do not matter. */
@Injectable()
export class RetentionSweep implements Sweep, OnModuleInit {
  readonly name = 'retention';
  readonly everyMilliseconds = 6 * HOUR;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly retention: RetentionService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  run(): Promise<void> {
    return this.retention.run();
  }
}
