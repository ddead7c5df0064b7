import 'reflect-metadata';
import { collectDefaultMetrics } from 'prom-client';
import { readSettings } from '#platform/config';
import { Metrics } from '#platform/metrics';
import { runProcess } from '#platform/process';
import { createWorker } from './application';
import { serveHealth } from './health/health-server';
import { WorkerHealth } from './health/worker-health';

runProcess('worker', async () => {
  const settings = readSettings(process.env);
  const app = await createWorker(settings);
  const metrics = app.get(Metrics, { strict: false });
  collectDefaultMetrics({ register: metrics.registry });
  const health = await serveHealth(app.get(WorkerHealth), metrics, settings.workerPort);
  return async () => {
    health.close();
    await app.close();
  };
});
