export { answering, startTestReceiver, taking, type TestReceiver, verified } from './test-receiver';
export { everyType, WebhookStory } from './webhook-story';
export { startWebhookWorker } from './webhook-worker';
