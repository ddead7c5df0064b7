import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { Metrics } from '#platform/metrics';
import { freshDatabase, type TestDatabase, testSettings, until } from '#test';
import { type DeliveryStatus } from './domain/delivery-status';
import { aMessage, TestWorker } from './testing';

describe('what Prometheus is told of deliveries', () => {
  let database: TestDatabase;
  let server: TestMailServer;

  beforeAll(async () => {
    database = await freshDatabase();
    server = await startTestMailServer();
  });
  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  function startWorker(sweepInterval: string): Promise<TestWorker> {
    return TestWorker.start({
      settings: testSettings(database, {
        SMTP_URL: server.url,
        SWEEP_INTERVAL_MILLISECONDS: sweepInterval,
      }),
    });
  }

  const valueOf = async (worker: TestWorker, metric: string): Promise<number> => {
    const lines = (await worker.get(Metrics).text()).split('\n');
    return Number(
      lines
        .find((line) => line.startsWith(`${metric} `))
        ?.split(' ')
        .at(-1) ?? 0,
    );
  };

  it('counts what was sent, what failed and what is retried, by kind', async () => {
    const worker = await startWorker('100');
    const attempts = (outcome: string): Promise<number> =>
      valueOf(worker, `liaison_delivery_attempts_total{kind="test",outcome="${outcome}"}`);
    const ended = async (libraryId: string, status: DeliveryStatus): Promise<void> => {
      await until(`it is ${status}`, () => worker.allAre(libraryId, status));
    };

    const happy = await worker.makeLibrary();
    await worker.add(happy, [aMessage(), aMessage()]);
    await ended(happy, 'sent');
    expect(await attempts('sent')).toBe(2);

    server.behave({ kind: 'refuse', code: 550, at: 'recipient' });
    const refused = await worker.makeLibrary();
    await worker.add(refused, [aMessage()]);
    await ended(refused, 'failed');
    expect(await attempts('failed')).toBe(1);
    expect(await attempts('retried')).toBe(0);

    server.behave({ kind: 'refuse', code: 451, at: 'message' });
    const deferred = await worker.makeLibrary();
    await worker.add(deferred, [aMessage()]);
    await ended(deferred, 'failed');
    expect(await attempts('retried')).toBe(7);
    expect(await attempts('failed')).toBe(2);
    await worker.stop();
  });

  it('says how much is due and for how long it has waited, and how full the queues are', async () => {
    const worker = await startWorker('86400000');
    expect(await valueOf(worker, 'liaison_deliveries_due')).toBe(0);
    expect(await valueOf(worker, 'liaison_deliveries_lag_seconds')).toBe(0);
    const anHourAgo = new Date(Date.now() - 60 * 60_000);
    await worker.add(await worker.makeLibrary(), [
      aMessage({ sendAt: anHourAgo }),
      aMessage(),
      aMessage({ sendAt: new Date(Date.now() + 60_000) }),
    ]);
    expect(await valueOf(worker, 'liaison_deliveries_due')).toBe(2);
    expect(await valueOf(worker, 'liaison_deliveries_lag_seconds')).toBeGreaterThanOrEqual(3600);
    expect(await worker.get(Metrics).text()).toContain(
      'liaison_queue_jobs{queue="deliveries",state="waiting"} 0',
    );
    await worker.stop();
  });
});
