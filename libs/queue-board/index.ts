export { newOperatorKey } from './operator-keys';
export { serveQueueBoard } from './serve-queue-board';
