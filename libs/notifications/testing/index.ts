export { aMessage } from './message.builder';
export { TestWorker, type TestWorkerOptions } from './test-worker';
