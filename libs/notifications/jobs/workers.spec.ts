import { Redis } from 'ioredis';
import { Client } from 'pg';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { freshDatabase, type TestDatabase, testSettings, until } from '#test';
import { aMessage, TestWorker } from '../testing';

/** A database of Redis that no other spec file uses, so that it can be emptied. */
const redisUrl = new URL('/7', process.env.REDIS_URL).toString();

describe('several workers', () => {
  let database: TestDatabase;
  let server: TestMailServer;
  let workers: TestWorker[];
  let libraryId: string;
  let redis: Redis;

  beforeAll(async () => {
    database = await freshDatabase();
    server = await startTestMailServer();
    const settings = testSettings(database, {
      SMTP_URL: server.url,
      REDIS_URL: redisUrl,
      LOG_LEVEL: 'silent',
    });
    workers = await Promise.all([TestWorker.start({ settings }), TestWorker.start({ settings })]);
    redis = new Redis(redisUrl);
  });

  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    redis.disconnect();
    await server.stop();
    await database.drop();
  });

  beforeEach(async () => {
    libraryId = await workers[0]!.makeLibrary();
    server.forget();
  });

  async function add(count: number): Promise<string[]> {
    return workers[0]!.add(
      libraryId,
      Array.from({ length: count }, () => aMessage()),
    );
  }

  async function everyOneIsSent(): Promise<void> {
    await until('every delivery is sent', () => workers[0]!.allAre(libraryId, 'sent'), 50_000);
  }

  /** The delivery of each mail that arrived, in order. */
  function arrived(): string[] {
    return server.received
      .map(({ mail }) => /^<([^@]+)@/.exec(mail.messageId ?? '')?.[1] ?? '')
      .sort();
  }

  it('send each of some hundred deliveries exactly once', async () => {
    const ids = await add(200);
    await everyOneIsSent();
    expect(arrived()).toEqual([...ids].sort());
    const deliveries = await workers[0]!.deliveries(libraryId);
    expect(new Set(deliveries.map(({ attempts }) => attempts))).toEqual(new Set([1]));
  });

  it('lose nothing and send nothing twice when Redis is emptied again and again under their hands', async () => {
    const ids = await add(150);
    for (const share of [10, 60, 120]) {
      await until(`${share} mails have arrived`, () => server.received.length >= share, 30_000);
      await redis.flushdb();
    }
    await everyOneIsSent();
    expect(arrived()).toEqual([...ids].sort());
  });

  it('lose nothing and send nothing twice when PostgreSQL cuts their connections again and again', async () => {
    const ids = await add(120);
    const application = new Client({ connectionString: database.applicationUrl });
    await application.connect();
    for (const share of [10, 50, 90]) {
      await until(`${share} mails have arrived`, () => server.received.length >= share, 30_000);
      await application.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
      );
    }
    await application.end();
    await until(
      'every delivery is sent',
      // The connection that asks may be one of those that were cut.
      () => workers[0]!.allAre(libraryId, 'sent').catch(() => false),
      50_000,
    );
    expect(arrived()).toEqual([...ids].sort());
  });

  it('go on sweeping after Redis was emptied while nothing was to be done', async () => {
    await redis.flushdb();
    expect(await redis.dbsize()).toBeLessThan(5);
    const ids = await add(5);
    await everyOneIsSent();
    expect(arrived()).toEqual([...ids].sort());
  });

  it('leave nothing behind in Redis for what is sent', async () => {
    const ids = await add(20);
    await everyOneIsSent();
    await until('no job of a delivery is left', async () => {
      const keys = await redis.keys('*:deliveries:*');
      return !keys.some((key) => ids.some((id) => key.includes(id)));
    });
  });
});
