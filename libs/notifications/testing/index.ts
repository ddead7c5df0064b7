export { hastyPolicy } from './hasty';
export { aMessage } from './message.builder';
export { TestWorker, type TestWorkerOptions } from './test-worker';
