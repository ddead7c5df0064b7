import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type WorkerHealth } from './worker-health';

/**
 * Answers `/health/live` (the process is up) and `/health/ready` (what it needs answers too). Two routes are no
 * reason for a web framework in the worker's memory.
 */
export async function serveHealth(
  health: Pick<WorkerHealth, 'check'>,
  port: number,
): Promise<Server> {
  const server = createServer((request, response) => {
    const route = `${request.method ?? ''} ${request.url ?? ''}`;
    if (route === 'GET /health/live') answer(response, 200, { status: 'ok' });
    else if (route === 'GET /health/ready') void answerReadiness(health, response);
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

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
