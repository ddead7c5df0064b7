import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { WebhookReader } from '../data/webhook.reader';
import { WebhookEndpointsService } from '../webhook-endpoints.service';
import { WebhookMessagesService } from '../webhook-messages.service';
import { WebhooksModule } from '../webhooks.module';
import { ContactWebhooksController } from './contact-webhooks.controller';
import { PartnerWebhookMessagesController } from './partner-webhook-messages.controller';
import { PartnerWebhooksController } from './partner-webhooks.controller';
import { WebhookEventTypesController } from './webhook-event-types.controller';

@Module({
  imports: [WebhooksModule, IdentityModule],
  providers: [WebhookReader, WebhookEndpointsService, WebhookMessagesService],
  controllers: [
    PartnerWebhooksController,
    PartnerWebhookMessagesController,
    WebhookEventTypesController,
    ContactWebhooksController,
  ],
})
export class WebhooksApiModule {}
