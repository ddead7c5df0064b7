import { Module } from '@nestjs/common';
import { QueueModule } from '#platform/queue';
import { DeliveryAttemptRepository } from '../data/delivery-attempt.repository';
import { DueDeliveriesReader } from '../data/due-deliveries.reader';
import { LeasesService } from '../leases.service';
import { NotificationsModule } from '../notifications.module';
import { SendingService } from '../sending.service';
import { deliveryQueue } from './delivery-queue';
import { DeliveryProcessor } from './delivery.processor';
import { DueDeliveriesSweep } from './due-deliveries.sweep';

/** The sending of deliveries; a process that imports this sends. */
@Module({
  imports: [NotificationsModule, QueueModule.queue(deliveryQueue)],
  providers: [
    DeliveryAttemptRepository,
    DueDeliveriesReader,
    LeasesService,
    SendingService,
    DeliveryProcessor,
    DueDeliveriesSweep,
  ],
})
export class NotificationsJobsModule {}
