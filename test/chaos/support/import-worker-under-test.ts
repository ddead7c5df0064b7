import 'reflect-metadata';
import { readSettings } from '#platform/config';
import { runProcess } from '#platform/process';
import { startImportWorker } from '#libs/exchange/testing/index';

/** A worker that imports, in a process of its own, so that it can be killed. Says `ready` to whoever forked it. */
runProcess('import worker under test', async () => {
  const worker = await startImportWorker(readSettings(process.env));
  process.send?.('ready');
  return () => worker.close();
});
