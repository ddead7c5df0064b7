import { Module } from '@nestjs/common';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { MetricsModule } from '#platform/metrics';
import { QueueModule } from '#platform/queue';
import { WebModule } from '#platform/web';
import { DueMessagesReader } from '../data/due-messages.reader';
import { WebhookAttemptRepository } from '../data/webhook-attempt.repository';
import { EndpointHealthService } from '../endpoint-health.service';
import { WebhookLeasesService } from '../webhook-leases.service';
import { WebhookMetrics } from '../webhook-metrics';
import { WebhookSendingService } from '../webhook-sending.service';
import { WebhooksModule } from '../webhooks.module';
import { DisabledEndpointMail } from './disabled-endpoint.mail';
import { DueMessagesSweep } from './due-messages.sweep';
import { EndedMessagesSweep } from './ended-messages.sweep';
import { messageQueue } from './message-queue';
import { MessageProcessor } from './message.processor';

/** The sending of webhooks; a process that imports this sends. */
@Module({
  imports: [
    WebhooksModule,
    ContactsModule,
    IdentityModule,
    NotificationsModule,
    WebModule,
    MetricsModule,
    QueueModule.queue(messageQueue),
  ],
  providers: [
    DueMessagesReader,
    WebhookAttemptRepository,
    EndpointHealthService,
    WebhookLeasesService,
    WebhookMetrics,
    WebhookSendingService,
    DisabledEndpointMail,
    DueMessagesSweep,
    EndedMessagesSweep,
    MessageProcessor,
  ],
})
export class WebhooksJobsModule {}
