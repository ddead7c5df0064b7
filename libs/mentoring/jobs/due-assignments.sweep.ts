import { InjectQueue } from '@nestjs/bull';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Queue } from 'bull';
import { Clock } from '#kernel';
import { Settings } from '#platform/config';
import { queueDueWork } from '#platform/leases';
import { type Sweep, Sweeps } from '#platform/queue';
import { AssignmentWorkRepository } from '../data/assignment-work.repository';
import { type AssignmentJob, assignmentQueue } from './assignment-queue';

/** Puts a job into the queue for every assignment that waits for a worker, or has lost its own. */
@Injectable()
export class DueAssignmentsSweep implements Sweep, OnModuleInit {
  readonly name = 'due-mentoring-assignments';
  readonly everyMilliseconds: number;

  constructor(
    @InjectQueue(assignmentQueue) private readonly queue: Queue<AssignmentJob>,
    private readonly work: AssignmentWorkRepository,
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
      ({ libraryId, id }) => ({ libraryId, assignmentId: id }),
    );
  }
}
