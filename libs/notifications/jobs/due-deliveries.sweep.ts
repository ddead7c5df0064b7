import { InjectQueue } from '@nestjs/bull';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Queue } from 'bull';
import { Clock } from '#kernel';
import { Settings } from '#platform/config';
import { queueDueWork } from '#platform/leases';
import { type Sweep, Sweeps } from '#platform/queue';
import { DueDeliveriesReader } from '../data/due-deliveries.reader';
import { type DeliveryJob, deliveryQueue } from './delivery-queue';

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
    const now = this.clock.now();
    await queueDueWork(
      this.queue,
      (atMost, after) => this.deliveries.findDue(now, atMost, after),
      ({ libraryId, id }) => ({ libraryId, deliveryId: id }),
    );
  }
}
