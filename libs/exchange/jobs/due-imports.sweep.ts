import { InjectQueue } from '@nestjs/bull';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Queue } from 'bull';
import { Clock } from '#kernel';
import { Settings } from '#platform/config';
import { queueDueWork } from '#platform/leases';
import { type Sweep, Sweeps } from '#platform/queue';
import { ImportWorkRepository } from '../data/import-work.repository';
import { type ImportJob, importQueue } from './import-queue';

/** Puts a job into the queue for every import that waits for a worker, or has lost its own. */
@Injectable()
export class DueImportsSweep implements Sweep, OnModuleInit {
  readonly name = 'due-imports';
  readonly everyMilliseconds: number;

  constructor(
    @InjectQueue(importQueue) private readonly queue: Queue<ImportJob>,
    private readonly work: ImportWorkRepository,
    private readonly clock: Clock,
    private readonly sweeps: Sweeps,
    settings: Settings,
  ) {
    this.everyMilliseconds = settings.sweepIntervalMilliseconds;
  }

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    await queueDueWork(
      this.queue,
      (atMost, after) => this.work.findDue(now, atMost, after),
      ({ libraryId, id }) => ({ libraryId, importId: id }),
    );
  }
}
