import { type ChildProcess } from 'node:child_process';
import { aMessage, TestWorker } from '#notifications/testing';
import { simultaneousMails } from '#platform/mail';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { freshDatabase, type TestDatabase, testSettings, until } from '#test';
import { environmentOf } from './support/environment';
import { type Environment, killHard, startWorkerProcess } from './support/worker-process';

describe('a worker that is killed in the middle of sending', () => {
  let database: TestDatabase;
  let server: TestMailServer;
  /** Adds deliveries and looks at them; it sweeps so seldom that it sends none. */
  let bystander: TestWorker;
  let environment: Environment;
  let libraryId: string;
  let running: ChildProcess[];

  beforeAll(async () => {
    database = await freshDatabase();
    server = await startTestMailServer();
    bystander = await TestWorker.start({
      settings: testSettings(database, { SWEEP_INTERVAL_MILLISECONDS: '86400000' }),
    });
  });

  afterAll(async () => {
    await bystander.stop();
    await server.stop();
    await database.drop();
  });

  beforeEach(async () => {
    const settings = testSettings(database, { SMTP_URL: server.url, LOG_LEVEL: 'silent' });
    environment = environmentOf(settings);
    libraryId = await bystander.makeLibrary();
    running = [];
    server.forget();
    server.behave({ kind: 'accept' });
  });

  afterEach(async () => {
    await Promise.all(running.map(killHard));
  });

  async function start(): Promise<ChildProcess> {
    const worker = await startWorkerProcess(environment);
    running.push(worker);
    return worker;
  }

  async function add(count: number): Promise<string[]> {
    return bystander.add(
      libraryId,
      Array.from({ length: count }, () => aMessage()),
    );
  }

  async function everyOneIsSent(): Promise<void> {
    await until('every delivery is sent', () => bystander.allAre(libraryId, 'sent'), 90_000);
  }

  /** How many mails arrived for each delivery, by its id in their Message-ID. */
  function arrivals(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { mail } of server.received) {
      const id = /^<([^@]+)@/.exec(mail.messageId ?? '')?.[1] ?? 'unknown';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }

  it('before the mail server took them: another worker sends each of them once', async () => {
    server.behave({ kind: 'hang' });
    const ids = await add(20);
    const victim = await start();
    await until('mails are on their way', () => server.offered >= simultaneousMails);
    await killHard(victim);

    server.behave({ kind: 'accept' });
    await start();
    await everyOneIsSent();
    expect([...arrivals().keys()].sort()).toEqual([...ids].sort());
    expect([...arrivals().values()].every((count) => count === 1)).toBe(true);
  });

  it('after the mail server took them, and before it could be noted: they alone come again, as the same mails', async () => {
    server.behave({ kind: 'accept_silently' });
    const ids = await add(20);
    const victim = await start();
    await until('mails are taken', () => server.received.length >= simultaneousMails);
    await killHard(victim);
    const taken = [...arrivals().keys()];

    server.behave({ kind: 'accept' });
    await start();
    await everyOneIsSent();
    expect([...arrivals().keys()].sort()).toEqual([...ids].sort());
    const repeated = [...arrivals()].filter(([, count]) => count > 1).map(([id]) => id);
    expect(repeated.sort()).toEqual(taken.sort());
    for (const id of repeated) {
      const outcomes = (await bystander.attempts(libraryId, id)).map(({ outcome }) => outcome);
      expect(outcomes).toEqual(['interrupted', 'sent']);
    }
  });

  it('again and again, with another one beside it: all arrive, none twice but what was in the killed hands', async () => {
    const ids = await add(200);
    await start();
    let inKilledHands = 0;
    for (const share of [20, 70, 120]) {
      const victim = await start();
      await until(`${share} mails have arrived`, () => server.received.length >= share, 60_000);
      await killHard(victim);
      inKilledHands += simultaneousMails;
    }
    await everyOneIsSent();
    expect([...arrivals().keys()].sort()).toEqual([...ids].sort());
    const repeated = [...arrivals()].filter(([, count]) => count > 1);
    expect(repeated.length).toBeLessThanOrEqual(inKilledHands);
    for (const [id] of repeated) {
      expect((await bystander.attempts(libraryId, id)).map(({ outcome }) => outcome)).toContain(
        'interrupted',
      );
    }
  });
});
