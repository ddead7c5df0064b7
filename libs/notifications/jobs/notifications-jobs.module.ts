import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { PreferencesModule } from '#preferences';
import { MetricsModule } from '#platform/metrics';
import { QueueModule } from '#platform/queue';
import { DeliveryAttemptRepository } from '../data/delivery-attempt.repository';
import { DueDeliveriesReader } from '../data/due-deliveries.reader';
import { DeliveryMetrics } from '../delivery-metrics';
import { LeasesService } from '../leases.service';
import { NotificationsModule } from '../notifications.module';
import { SendingService } from '../sending.service';
import { deliveryQueue } from './delivery-queue';
import { DeliveryProcessor } from './delivery.processor';
import { DueDeliveriesSweep } from './due-deliveries.sweep';
import { SampleMail } from './sample.mail';

/** The sending of deliveries; a process that imports this sends. */
@Module({
  imports: [
    IdentityModule,
    NotificationsModule,
    PreferencesModule,
    MetricsModule,
    QueueModule.queue(deliveryQueue),
  ],
  providers: [
    DeliveryAttemptRepository,
    DueDeliveriesReader,
    DeliveryMetrics,
    LeasesService,
    SampleMail,
    SendingService,
    DeliveryProcessor,
    DueDeliveriesSweep,
  ],
})
export class NotificationsJobsModule {}
