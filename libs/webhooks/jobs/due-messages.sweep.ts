import { InjectQueue } from '@nestjs/bull';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Queue } from 'bull';
import { Clock } from '#kernel';
import { Settings } from '#platform/config';
import { queueDueWork } from '#platform/leases';
import { type Sweep, Sweeps } from '#platform/queue';
import { DueMessagesReader } from '../data/due-messages.reader';
import { type MessageJob, messageQueue } from './message-queue';

/** Puts a job into the queue for every webhook message that is due. */
@Injectable()
export class DueMessagesSweep implements Sweep, OnModuleInit {
  readonly name = 'due-webhook-messages';
  readonly everyMilliseconds: number;

  constructor(
    @InjectQueue(messageQueue) private readonly queue: Queue<MessageJob>,
    private readonly messages: DueMessagesReader,
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
      (atMost, after) => this.messages.findDue(now, atMost, after),
      ({ libraryId, id }) => ({ libraryId, messageId: id }),
    );
  }
}
