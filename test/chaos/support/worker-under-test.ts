import 'reflect-metadata';
import { readSettings } from '#platform/config';
import { runProcess } from '#platform/process';
import { TestWorker } from '#notifications/testing';

/** A worker in a process of its own, so that it can be killed. Says `ready` to whoever forked it. */
runProcess('worker under test', async () => {
  const worker = await TestWorker.start({ settings: readSettings(process.env) });
  process.send?.('ready');
  return () => worker.stop();
});
