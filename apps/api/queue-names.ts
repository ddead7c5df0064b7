import { importQueue } from '#libs/exchange/jobs/import-queue';
import { assignmentQueue } from '#libs/mentoring/jobs/assignment-queue';
import { deliveryQueue } from '#libs/notifications/jobs/delivery-queue';
import { messageQueue } from '#libs/webhooks/jobs/message-queue';
import { sweepQueue } from '#platform/queue';

/** Every queue of the workers, for whoever looks at them. */
export const queueNames = [deliveryQueue, messageQueue, importQueue, assignmentQueue, sweepQueue];
