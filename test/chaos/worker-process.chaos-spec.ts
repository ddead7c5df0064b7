import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { aMessage, TestWorker } from '#notifications/testing';
import { freePort } from '#platform/embedded';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { freshDatabase, type TestDatabase, testSettings, until } from '#test';
import { environmentOf } from './support/environment';
import {
  type Environment,
  forkProgram,
  killHard,
  startWorkerProcess,
} from './support/worker-process';

const main = join(__dirname, '../../apps/worker/main.ts');
const nobodyListens = 'redis://127.0.0.1:9';

describe('the worker as a process', () => {
  let database: TestDatabase;
  let server: TestMailServer;
  let environment: Environment;
  let programs: ChildProcess[];

  beforeAll(async () => {
    database = await freshDatabase();
    server = await startTestMailServer();
  });

  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  beforeEach(async () => {
    const port = String(await freePort());
    environment = environmentOf(
      testSettings(database, { SMTP_URL: server.url, WORKER_PORT: port }),
    );
    programs = [];
    server.forget();
    server.behave({ kind: 'accept' });
  });

  afterEach(async () => {
    await Promise.all(programs.map(killHard));
  });

  function run(changed: Environment = {}): ChildProcess {
    const program = forkProgram(main, { ...environment, ...changed });
    programs.push(program);
    return program;
  }

  async function ask(path: string): Promise<{ status: number; body: unknown } | undefined> {
    try {
      const answer = await fetch(`http://127.0.0.1:${environment.WORKER_PORT!}${path}`);
      return { status: answer.status, body: await answer.json() };
    } catch {
      return undefined;
    }
  }

  async function exitCode(program: ChildProcess): Promise<number | null> {
    const [code] = (await once(program, 'exit')) as [number | null];
    return code;
  }

  it('says in a sentence which setting is wrong, and ends', async () => {
    const program = run({ REDIS_URL: 'localhost', SWEEP_INTERVAL_MILLISECONDS: 'soon' });
    const [code, words] = await Promise.all([exitCode(program), text(program.stderr!)]);
    expect(code).toBe(1);
    expect(words).toContain('REDIS_URL must be a Redis address, such as redis://localhost:6379');
    expect(words).toContain('SWEEP_INTERVAL_MILLISECONDS must be a whole number of milliseconds');
    expect(words).not.toContain('    at ');
  });

  it('tells that it lives and that it is ready, and nothing else', async () => {
    run();
    const live = await until('the worker lives', () => ask('/health/live'));
    expect(live).toEqual({ status: 200, body: { status: 'ok' } });
    await until('the worker is ready', async () => (await ask('/health/ready'))?.status === 200);
    expect(await ask('/health/ready')).toEqual({
      status: 200,
      body: { status: 'ok', parts: { database: true, redis: true } },
    });
    expect(await ask('/api/v1/deliveries')).toMatchObject({ status: 404 });
  });

  it('tells Prometheus of deliveries, queues and itself, without a name in it', async () => {
    run();
    await until('the worker is ready', async () => (await ask('/health/ready'))?.status === 200);
    const answer = await fetch(`http://127.0.0.1:${environment.WORKER_PORT!}/metrics`);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    const metrics = await answer.text();
    for (const name of [
      'liaison_deliveries_due 0',
      'liaison_deliveries_lag_seconds 0',
      'liaison_queue_jobs{queue="deliveries",state="waiting"}',
      'process_cpu_seconds_total',
    ]) {
      expect(metrics).toContain(name);
    }
    expect(metrics).not.toMatch(/@|library/);
  });

  it('starts without Redis, says that it is not ready, and still stops when told', async () => {
    const program = run({ REDIS_URL: nobodyListens });
    await until('the worker lives', () => ask('/health/live'));
    expect(await ask('/health/ready')).toEqual({
      status: 503,
      body: { status: 'error', parts: { database: true, redis: false } },
    });
    program.kill('SIGTERM');
    expect(await exitCode(program)).toBe(0);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('stops on %s', async (signal) => {
    const program = run();
    await until('the worker is ready', async () => (await ask('/health/ready'))?.status === 200);
    program.kill(signal);
    expect(await exitCode(program)).toBe(0);
  });

  it('stops when the process that started it is gone', async () => {
    const program = run();
    await until('the worker is ready', async () => (await ask('/health/ready'))?.status === 200);
    program.disconnect();
    expect(await exitCode(program)).toBe(0);
  });

  it('finishes the mail it is at before it stops', async () => {
    const bystander = await TestWorker.start({
      settings: testSettings(database, { SWEEP_INTERVAL_MILLISECONDS: '86400000' }),
    });
    const libraryId = await bystander.makeLibrary();
    server.behave({ kind: 'accept_late' });
    const [id] = await bystander.add(libraryId, [aMessage()]);
    const worker = await startWorkerProcess(environment);
    programs.push(worker);
    await until('the mail is on its way', () => server.received.length > 0);
    worker.kill('SIGTERM');
    const code = exitCode(worker);
    server.answerLate();
    expect(await code).toBe(0);
    expect(await bystander.delivery(libraryId, id!)).toMatchObject({ status: 'sent', attempts: 1 });
    await bystander.stop();
  });
});
