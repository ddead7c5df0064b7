export { WebhookEventTypes } from './webhook-event-types';
export { WebhookEvents } from './webhook-events';
export { WebhooksModule } from './webhooks.module';
