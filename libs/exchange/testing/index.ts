export { startImportWorker } from './test-import-worker';
export { ImportClient } from './import-client';
