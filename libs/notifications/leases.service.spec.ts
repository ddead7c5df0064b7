import { Client } from 'pg';
import { freshDatabase, type TestDatabase, testSettings, until } from '#test';
import { type Lease } from './domain/lease.rules';
import { LeasesService } from './leases.service';
import { aMessage, hastyPolicy, TestWorker } from './testing';

/** Leases that have run out as soon as they are given. */
const fleeting = Object.assign(Object.create(hastyPolicy), { leaseMilliseconds: 0, attempts: 3 });
const sent = { outcome: 'sent', reply: '250 Ok' } as const;

describe('a lease', () => {
  let database: TestDatabase;
  let worker: TestWorker;
  let impatient: TestWorker;
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
    impatient = await TestWorker.start({
      settings: testSettings(database, environment),
      policy: fleeting,
    });
    libraryId = await worker.makeLibrary();
  });

  afterAll(async () => {
    await application.end();
    await blocker.end();
    await worker.stop();
    await impatient.stop();
    await database.drop();
  });

  beforeEach(async () => {
    [id] = (await impatient.add(libraryId, [aMessage()])) as [string];
  });

  async function take(from = worker): Promise<Lease> {
    const lease = await from.get(LeasesService).take(libraryId, id);
    if (!lease) throw new Error('There was nothing to take');
    return lease;
  }

  async function outcomes(): Promise<(string | null)[]> {
    return (await worker.attempts(libraryId, id)).map(({ outcome }) => outcome);
  }

  it('is given to one of many', async () => {
    const takers = Array.from({ length: 8 }, () => worker.get(LeasesService).take(libraryId, id));
    expect((await Promise.all(takers)).filter(Boolean)).toHaveLength(1);
    expect(await outcomes()).toEqual([null]);
  });

  it('can be taken over when it has run out; the attempt that never ended stands as interrupted', async () => {
    await take(impatient);
    const { attempt } = await take();
    expect(attempt).toBe(2);
    expect(await outcomes()).toEqual(['interrupted', null]);
  });

  it('lets only its holder record: whoever comes late changes nothing', async () => {
    const late = await take(impatient);
    const lease = await take();
    await worker.get(LeasesService).record(late, { outcome: 'refused', reply: '550 No' });
    expect(await worker.delivery(libraryId, id)).toMatchObject({
      status: 'pending',
      leaseToken: lease.token,
    });
    await worker.get(LeasesService).record(lease, sent);
    expect(await worker.delivery(libraryId, id)).toMatchObject({
      status: 'sent',
      leaseToken: null,
    });
    expect(await outcomes()).toEqual(['interrupted', 'sent']);
  });

  it('is not given again once the last attempt was interrupted: the delivery has failed', async () => {
    for (let attempt = 1; attempt <= 3; attempt++) await take(impatient);
    expect(await worker.get(LeasesService).take(libraryId, id)).toBeUndefined();
    expect(await worker.delivery(libraryId, id)).toMatchObject({ status: 'failed', attempts: 3 });
    expect(await outcomes()).toEqual(['interrupted', 'interrupted', 'interrupted']);
  });

  it('is not given for what has ended, or for another library', async () => {
    await worker.get(LeasesService).record(await take(), sent);
    expect(await worker.get(LeasesService).take(libraryId, id)).toBeUndefined();
    const stranger = await worker.makeLibrary();
    const [other] = await worker.add(stranger, [aMessage()]);
    expect(await worker.get(LeasesService).take(libraryId, other!)).toBeUndefined();
  });

  it('is kept through a moment without the database, so that the news of a sent mail is not lost', async () => {
    const lease = await take();
    await blocker.query('begin');
    await blocker.query('select from deliveries where id = $1 for update', [id]);
    const recording = worker.get(LeasesService).record(lease, sent);
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
