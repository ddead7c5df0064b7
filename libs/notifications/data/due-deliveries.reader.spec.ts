import { Client } from 'pg';
import { freshDatabase, type TestDatabase, testSettings } from '#test';
import { LeasesService } from '../leases.service';
import { aMessage, TestWorker } from '../testing';
import { DueDeliveriesReader } from './due-deliveries.reader';

const now = new Date();

function inMinutes(minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000);
}

describe('what is due', () => {
  let database: TestDatabase;
  let worker: TestWorker;
  let reader: DueDeliveriesReader;
  let owner: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    worker = await TestWorker.start({
      settings: testSettings(database, { SWEEP_INTERVAL_MILLISECONDS: '600000' }),
    });
    reader = worker.get(DueDeliveriesReader);
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await worker.stop();
    await database.drop();
  });

  beforeEach(async () => {
    await owner.query('delete from deliveries');
  });

  it('is found in every library, the longest due first, batch after batch', async () => {
    const [one, other] = [await worker.makeLibrary(), await worker.makeLibrary()];
    const [second] = await worker.add(one, [aMessage({ sendAt: inMinutes(-2) })]);
    const [first, third] = await worker.add(other, [
      aMessage({ sendAt: inMinutes(-3) }),
      aMessage({ sendAt: inMinutes(-1) }),
    ]);
    const batch = await reader.findDue(now, 2);
    expect(batch).toEqual([
      { libraryId: other, id: first, attempts: 0, nextAttemptAt: inMinutes(-3) },
      { libraryId: one, id: second, attempts: 0, nextAttemptAt: inMinutes(-2) },
    ]);
    expect((await reader.findDue(now, 2, batch[1])).map(({ id }) => id)).toEqual([third]);
  });

  it('goes on behind the last one seen, also among many of the same moment', async () => {
    const library = await worker.makeLibrary();
    const messages = Array.from({ length: 7 }, () => aMessage({ sendAt: inMinutes(-1) }));
    const ids = await worker.add(library, messages);
    const found: string[] = [];
    let batch = await reader.findDue(now, 3);
    while (batch.length > 0) {
      found.push(...batch.map(({ id }) => id));
      batch = await reader.findDue(now, 3, batch.at(-1));
    }
    expect(found).toEqual([...ids].sort());
  });

  it('is neither what comes later, nor what a worker has', async () => {
    const library = await worker.makeLibrary();
    const [leased] = await worker.add(library, [
      aMessage({ sendAt: inMinutes(-1) }),
      aMessage({ sendAt: inMinutes(60) }),
    ]);
    await worker.get(LeasesService).take(library, leased!);
    expect(await reader.findDue(now, 10)).toEqual([]);
    const afterTheLease = inMinutes(5);
    expect((await reader.findDue(afterTheLease, 10)).map(({ id }) => id)).toEqual([leased]);
  });

  it('costs what is due, not what has been sent', async () => {
    const library = await worker.makeLibrary();
    await owner.query(
      `insert into deliveries (library_id, id, kind, address, language, subject_type, subject_id, occurrence,
         send_at, status, last_attempt, next_attempt_at, ended_at)
       select $1, gen_random_uuid(), 'test', 'a@example.org', 'en', 'test', gen_random_uuid(), '',
         now(), 'sent', 8, now(), now() from generate_series(1, 5000)`,
      [library],
    );
    await owner.query('analyze deliveries');
    const { rows } = await owner.query<{ 'QUERY PLAN': string }>(
      `explain select id from deliveries
       where status = 'pending' and next_attempt_at <= now()
         and (next_attempt_at, id) > ('-infinity'::timestamptz, gen_random_uuid())
       order by next_attempt_at, id limit 200`,
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('deliveries_due_idx');
  });

  it('says nothing but ids and times to the application, which sees no row without a library', async () => {
    const application = new Client({ connectionString: database.applicationUrl });
    await application.connect();
    await worker.add(await worker.makeLibrary(), [aMessage({ sendAt: inMinutes(-1) })]);
    const due = await application.query(
      `select * from due_deliveries(now(), '-infinity', '00000000-0000-0000-0000-000000000000', 10)`,
    );
    expect(due.fields.map(({ name }) => name)).toEqual([
      'library_id',
      'id',
      'attempts',
      'next_attempt_at',
    ]);
    expect(due.rows).toHaveLength(1);
    expect((await application.query('select * from deliveries')).rows).toEqual([]);
    expect((await application.query('select * from delivery_attempts')).rows).toEqual([]);
    await application.end();
  });

  it('cannot be asked for by anybody else, nor be led astray by a table of the same name', async () => {
    const { rows } = await owner.query<{ executable: boolean; configuration: string[] }>(
      `select has_function_privilege('public', oid, 'execute') as executable, proconfig as configuration
       from pg_proc where proname = 'due_deliveries'`,
    );
    expect(rows).toEqual([
      { executable: false, configuration: ['search_path=pg_catalog, public, pg_temp'] },
    ]);
  });
});
