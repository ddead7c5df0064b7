import { type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { aMessage, TestWorker } from '#notifications/testing';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { RedisConnections } from '#platform/queue';
import { freshDatabase, type TestDatabase, testSettings, until } from '#test';
import { killHard, startRedisProcess } from './support/worker-process';

describe('while Redis is away', () => {
  let database: TestDatabase;
  let server: TestMailServer;
  let dataDirectory: string;
  let redis: ChildProcess;
  let worker: TestWorker;
  let libraryId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    server = await startTestMailServer();
    dataDirectory = mkdtempSync(join(tmpdir(), 'liaison-redis-'));
    const { program, url } = await startRedisProcess(dataDirectory);
    redis = program;
    worker = await TestWorker.start({
      settings: testSettings(database, {
        SMTP_URL: server.url,
        REDIS_URL: url,
        LOG_LEVEL: 'silent',
      }),
    });
    libraryId = await worker.makeLibrary();
  });

  afterAll(async () => {
    await killHard(redis);
    await server.stop();
    await database.drop();
    rmSync(dataDirectory, { recursive: true });
  });

  async function add(count: number): Promise<string[]> {
    return worker.add(
      libraryId,
      Array.from({ length: count }, () => aMessage()),
    );
  }

  function arrived(): string[] {
    return server.received
      .map(({ mail }) => /^<([^@]+)@/.exec(mail.messageId ?? '')?.[1] ?? '')
      .sort();
  }

  it('messages are taken, and sent when it is back: each once', async () => {
    const before = await add(60);
    await until('some have arrived', () => server.received.length > 10);
    await killHard(redis);
    const meanwhile = await add(20);
    redis = (await startRedisProcess(dataDirectory)).program;
    await until('every delivery is sent', () => worker.allAre(libraryId, 'sent'), 50_000);
    expect(arrived()).toEqual([...before, ...meanwhile].sort());
  });

  it('the worker stops all the same, when it has finished the mail it is at', async () => {
    server.behave({ kind: 'accept_late' });
    const [id] = await add(1);
    await until('the mail is on its way', () => arrived().includes(id!));
    await killHard(redis);
    const connections = worker.get(RedisConnections);
    await until('the worker misses Redis', () => !connections.isConnected);

    const stopped = worker.stop();
    server.answerLate();
    await stopped;
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query('select status from deliveries where id = $1', [id]);
    await owner.end();
    expect(rows).toEqual([{ status: 'sent' }]);
  });
});
