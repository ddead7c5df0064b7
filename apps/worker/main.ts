import 'reflect-metadata';
import { readSettings } from '#platform/config';
import { runProcess } from '#platform/process';
import { createWorker } from './application';
import { serveHealth } from './health/health-server';
import { WorkerHealth } from './health/worker-health';

runProcess('worker', async () => {
  const settings = readSettings(process.env);
  const app = await createWorker(settings);
  const health = await serveHealth(app.get(WorkerHealth), settings.workerPort);
  return async () => {
    health.close();
    await app.close();
  };
});
