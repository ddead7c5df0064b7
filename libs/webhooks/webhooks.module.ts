import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContactsModule } from '#contacts';
import { Messages } from '#platform/messages';
import { SecretsModule } from '#platform/secrets';
import { WebhooksContributions } from './contributions';
import { WebhookAttemptEntity } from './data/webhook-attempt.entity';
import { WebhookEndpointEntity } from './data/webhook-endpoint.entity';
import { WebhookEndpointRepository } from './data/webhook-endpoint.repository';
import { WebhookMessageEntity } from './data/webhook-message.entity';
import { WebhookMessageRepository } from './data/webhook-message.repository';
import { WebhookPolicy } from './domain/webhook-policy';
import { webhooksMessages } from './messages';
import { WebhookEventTypes } from './webhook-event-types';
import { WebhookEvents } from './webhook-events';
import { WebhookSecrets } from './webhook-secrets';

/** Events for features to tell. The partners' routes are in `api/`, the sending is in `jobs/`. */
@Module({
  imports: [
    TypeOrmModule.forFeature([WebhookEndpointEntity, WebhookMessageEntity, WebhookAttemptEntity]),
    ContactsModule,
    SecretsModule,
  ],
  providers: [
    { provide: WebhookPolicy, useFactory: () => new WebhookPolicy() },
    WebhookEndpointRepository,
    WebhookMessageRepository,
    WebhookEventTypes,
    WebhookEvents,
    WebhookSecrets,
    WebhooksContributions,
  ],
  exports: [
    WebhookPolicy,
    WebhookEndpointRepository,
    WebhookMessageRepository,
    WebhookEventTypes,
    WebhookEvents,
    WebhookSecrets,
  ],
})
export class WebhooksModule {
  constructor(messages: Messages) {
    messages.add(webhooksMessages);
  }
}
