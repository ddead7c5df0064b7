import { Client } from 'pg';
import { type Lease, SystemClock } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { Log } from '#platform/logging';
import { freshDatabase, type TestDatabase, testSettings, until } from '#test';
import { type Delivery } from './domain/delivery';
import { FailureNotices } from './failure-notices';
import { LeasesService } from './leases.service';
import { DeliveryAttemptRepository } from './data/delivery-attempt.repository';
import { DeliveryRepository } from './data/delivery.repository';
import { DeliveryMetrics } from './delivery-metrics';
import { DeliveryPolicy } from './domain/delivery-policy';
import { aMessage, TestWorker } from './testing';

/** Leases that have run out as soon as they are given. */
const fleeting = Object.assign(new DeliveryPolicy(), { leaseMilliseconds: 0 });
const sent = { outcome: 'sent', reply: '250 Ok' } as const;

describe('a lease', () => {
  let database: TestDatabase;
  let worker: TestWorker;
  let leases: LeasesService;
  let fleetingLeases: LeasesService;
  let libraryId: string;
  let id: string;
  let application: Client;
  let blocker: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    application = new Client({ connectionString: database.applicationUrl });
    blocker = new Client({ connectionString: database.ownerUrl });
    await application.connect();
    await blocker.connect();
    // Nothing sweeps here within the time of the test: the leases are taken by hand.
    const environment = { SWEEP_INTERVAL_MILLISECONDS: '600000', LOG_LEVEL: 'silent' };
    worker = await TestWorker.start({ settings: testSettings(database, environment) });
    leases = worker.get(LeasesService);
    fleetingLeases = new LeasesService(
      worker.get(DeliveryRepository),
      worker.get(DeliveryAttemptRepository),
      worker.get(UnitOfWork),
      fleeting,
      worker.get(DeliveryMetrics),
      worker.get(FailureNotices),
      new SystemClock(),
      worker.get(Log),
    );
    libraryId = await worker.makeLibrary();
  });

  afterAll(async () => {
    await application.end();
    await blocker.end();
    await worker.stop();
    await database.drop();
  });

  beforeEach(async () => {
    [id] = (await worker.add(libraryId, [aMessage()])) as [string];
  });

  async function take(from = leases): Promise<Lease<Delivery>> {
    const lease = await from.take(libraryId, id);
    if (!lease) throw new Error('There was nothing to take');
    return lease;
  }

  async function outcomes(): Promise<(string | null)[]> {
    return (await worker.attempts(libraryId, id)).map(({ outcome }) => outcome);
  }

  it('is given to one of many', async () => {
    const takers = Array.from({ length: 8 }, () => leases.take(libraryId, id));
    expect((await Promise.all(takers)).filter(Boolean)).toHaveLength(1);
    expect(await outcomes()).toEqual([null]);
  });

  it('can be taken over when it has run out; the attempt that never ended stands as interrupted', async () => {
    await take(fleetingLeases);
    const { attempt } = await take();
    expect(attempt).toBe(2);
    expect(await outcomes()).toEqual(['interrupted', null]);
  });

  it('lets only its holder record: whoever comes late changes nothing', async () => {
    const late = await take(fleetingLeases);
    const lease = await take();
    await leases.record(late, { outcome: 'refused', reply: '550 No' });
    expect(await worker.delivery(libraryId, id)).toMatchObject({
      status: 'pending',
      leaseToken: lease.token,
    });
    await leases.record(lease, sent);
    expect(await worker.delivery(libraryId, id)).toMatchObject({
      status: 'sent',
      leaseToken: null,
    });
    expect(await outcomes()).toEqual(['interrupted', 'sent']);
  });

  it('is not given again once the last attempt was interrupted: the delivery has failed', async () => {
    for (let attempt = 1; attempt <= 8; attempt++) await take(fleetingLeases);
    expect(await leases.take(libraryId, id)).toBeUndefined();
    expect(await worker.delivery(libraryId, id)).toMatchObject({ status: 'failed', attempts: 8 });
    expect(await outcomes()).toEqual(Array(8).fill('interrupted'));
  });

  it('is not given for what has ended, or for another library', async () => {
    await leases.record(await take(), sent);
    expect(await leases.take(libraryId, id)).toBeUndefined();
    const stranger = await worker.makeLibrary();
    const [other] = await worker.add(stranger, [aMessage()]);
    expect(await leases.take(libraryId, other!)).toBeUndefined();
  });

  it('is kept through a moment without the database, so that the news of a sent mail is not lost', async () => {
    const lease = await take();
    await blocker.query('begin');
    await blocker.query('select from deliveries where id = $1 for update', [id]);
    const recording = leases.record(lease, sent);
    await until('the connection that records has been cut', async () => {
      const cut = await application.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where wait_event_type = 'Lock' and datname = current_database()`,
      );
      return cut.rowCount === 1;
    });
    await blocker.query('commit');

    await recording;
    expect(await worker.delivery(libraryId, id)).toMatchObject({ status: 'sent' });
    expect(await outcomes()).toEqual(['sent']);
  });
});
