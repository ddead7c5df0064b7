export { hastyLimits, hastyPolicy, hastyRenewal } from './hasty';
export { aMessage } from './message.builder';
export { TestKind } from './test-kind';
export { TestWorker, type TestWorkerOptions } from './test-worker';
