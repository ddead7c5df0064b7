import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { Registry } from 'prom-client';
import { type Metrics } from '#platform/metrics';
import { type WorkerHealth } from './worker-health';

/**
 * Answers `/health/live` (the process is up), `/health/ready` (what it needs answers too) and `/metrics`. Three
 * routes are no reason for a web framework in the worker's memory.
 */
export async function serveHealth(
  health: Pick<WorkerHealth, 'check'>,
  metrics: Pick<Metrics, 'text'>,
  port: number,
): Promise<Server> {
  const server = createServer((request, response) => {
    const route = `${request.method ?? ''} ${request.url ?? ''}`;
    if (route === 'GET /health/live') answer(response, 200, { status: 'ok' });
    else if (route === 'GET /health/ready') void answerReadiness(health, response);
    else if (route === 'GET /metrics') void answerMetrics(metrics, response);
    else answer(response, 404, { status: 'not_found' });
  });
  server.requestTimeout = 5000;
  server.listen(port, '0.0.0.0');
  await once(server, 'listening');
  return server;
}

async function answerReadiness(
  health: Pick<WorkerHealth, 'check'>,
  response: ServerResponse,
): Promise<void> {
  const parts = await health.check();
  const isReady = Object.values(parts).every(Boolean);
  answer(response, isReady ? 200 : 503, { status: isReady ? 'ok' : 'error', parts });
}

async function answerMetrics(
  metrics: Pick<Metrics, 'text'>,
  response: ServerResponse,
): Promise<void> {
  try {
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE }).end(text);
  } catch {
    // What is measured by asking PostgreSQL cannot be told while that is away.
    answer(response, 503, { status: 'error' });
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
