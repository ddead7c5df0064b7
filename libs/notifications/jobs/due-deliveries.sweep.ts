import { InjectQueue } from '@nestjs/bull';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Queue } from 'bull';
import { Clock } from '#kernel';
import { Settings } from '#platform/config';
import { type Sweep, Sweeps } from '#platform/queue';
import { DueDeliveriesReader, type DueDelivery } from '../data/due-deliveries.reader';
import { type DeliveryJob, deliveryQueue } from './delivery-queue';

const batchSize = 200;

/** While more jobs than this wait, the workers have enough to do and nothing is looked for. */
const enoughLeft = 50;

/** With so many, they have enough to do until the next sweep. */
const enoughWaiting = 1000;

/** Puts a job into the queue for every delivery that is due. */
@Injectable()
export class DueDeliveriesSweep implements Sweep, OnModuleInit {
  readonly name = 'due-deliveries';
  readonly everyMilliseconds: number;

  constructor(
    @InjectQueue(deliveryQueue) private readonly queue: Queue<DeliveryJob>,
    private readonly deliveries: DueDeliveriesReader,
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
    if ((await this.queue.getWaitingCount()) > enoughLeft) return;
    const now = this.clock.now();
    let batch = await this.deliveries.findDue(now, batchSize);
    while (batch.length > 0) {
      await this.queue.addBulk(batch.map(jobFor));
      if (batch.length < batchSize || (await this.queue.getWaitingCount()) >= enoughWaiting) return;
      batch = await this.deliveries.findDue(now, batchSize, batch.at(-1));
    }
  }
}

/** Bull ignores an id it has already: so there is at most one job for each attempt, however often we sweep. */
function jobFor({ libraryId, id, attempts }: DueDelivery): {
  data: DeliveryJob;
  opts: { jobId: string };
} {
  return { data: { libraryId, deliveryId: id }, opts: { jobId: `${id}-${attempts + 1}` } };
}
