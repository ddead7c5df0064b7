import { type ChildProcess } from 'node:child_process';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import { ImportClient } from '#libs/exchange/testing/index';
import { environmentOf } from './support/environment';
import { killHard, startImportWorkerProcess } from './support/worker-process';

const rowCount = 300;
const table = [
  'Nazwa;E-mail;Imię;Nazwisko;Firma',
  ...Array.from(
    { length: rowCount },
    (_, at) => `;osoba${at}@example.org;Jan;Nowak ${at};Firma ${at % 20}`,
  ),
].join('\n');

describe('an import whose workers are killed', () => {
  let api: TestApi;
  let owner: Client;
  let library: TestLibrary;
  let client: ImportClient;
  let running: ChildProcess[];

  beforeAll(async () => {
    api = await TestApi.start();
    owner = new Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await api.stop();
  });
  beforeEach(async () => {
    library = await makeLibrary(api);
    client = new ImportClient(library.librarian);
    running = [];
  });
  afterEach(async () => {
    await Promise.all(running.map(killHard));
  });

  async function start(): Promise<ChildProcess> {
    const worker = await startImportWorkerProcess(environmentOf(api.settings));
    running.push(worker);
    return worker;
  }

  async function hasReached(id: string, row: number): Promise<void> {
    await until(
      `row ${row} is done`,
      async () => (await client.read(id)).progress.row! >= row,
      90_000,
    );
  }

  async function count(table_: 'contacts' | 'affiliations' | 'audit_entries'): Promise<number> {
    const { rows } = await owner.query<{ count: string }>(
      `select count(*) from ${table_} where library_id = $1`,
      [library.id],
    );
    return Number(rows[0]!.count);
  }

  it('again and again, while Redis forgets everything, has every row once', async () => {
    const { id } = await client.upload(table);
    await library.librarian.call('post', `/api/v1/imports/${id}/run`).expect(202);
    const redis = new Redis(api.settings.redisUrl);
    for (const row of [20, 80, 150]) {
      const victim = await start();
      await hasReached(id, row);
      await killHard(victim);
      await redis.flushall();
    }
    await redis.quit();
    await start();
    await start();
    const done = await until(
      'it is completed',
      async () => {
        const now = await client.read(id);
        return now.status === 'running' ? undefined : now;
      },
      120_000,
    );
    expect(done).toMatchObject({
      status: 'completed',
      progress: { row: rowCount + 1, new: rowCount, present: 0, bad: 0 },
    });
    expect(await count('contacts')).toBe(rowCount + 20);
    expect(await count('affiliations')).toBe(rowCount);
  });
});
