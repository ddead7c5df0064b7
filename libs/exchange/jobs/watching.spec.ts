import { type INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import { NotificationsJobsModule } from '#libs/notifications/jobs/notifications-jobs.module';
import { ForgottenImportsSweep } from './forgotten-imports.sweep';
import { ImportWorkService } from '../import-work.service';
import { ImportClient, startImportWorker } from '../testing';

let api: TestApi;
let owner: Client;
let mails: TestMailServer;
let library: TestLibrary;
let client: ImportClient;
const workers: INestApplicationContext[] = [];

beforeAll(async () => {
  mails = await startTestMailServer();
  api = await TestApi.start({ SMTP_URL: mails.url });
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.close();
});
afterAll(async () => {
  await owner.end();
  await api.stop();
  await mails.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  client = new ImportClient(library.librarian);
});

const table = (rows: number) =>
  [
    'Nazwa;E-mail',
    ...Array.from({ length: rows }, (_, at) => `Firma ${at};f${at}@example.org`),
  ].join('\n');

async function start(): Promise<INestApplicationContext> {
  const worker = await startImportWorker(api.settings, {}, [NotificationsJobsModule]);
  workers.push(worker);
  return worker;
}

async function run(rows: number): Promise<string> {
  const { id } = await client.upload(table(rows));
  await library.librarian.call('post', `/api/v1/imports/${id}/run`).expect(202);
  return id;
}

describe('an import', () => {
  it('can be watched, and cancelled between two batches: what came before stays', async () => {
    const id = await run(500);
    await start();
    const watched = await until('it has begun', async () => {
      const now = await client.read(id);
      return now.progress.row! > 20 ? now : undefined;
    });
    expect(watched).toMatchObject({ status: 'running' });
    await library.librarian.call('post', `/api/v1/imports/${id}/cancel`).expect(200);
    const { progress } = await client.read(id);
    expect(progress.row).toBeLessThan(500);
    // Whatever the worker had begun, it has been refused: the counts are what there is.
    await workers.pop()!.close();
    expect((await client.read(id)).progress).toEqual(progress);
    const { rows } = await owner.query(
      `select count(*)::integer as n from contacts where library_id = $1`,
      [library.id],
    );
    expect(rows[0]).toEqual({ n: progress.new });
  });

  it('is handed over at once when its worker is stopped in good order', async () => {
    const id = await run(100);
    const first = await start();
    await until('it has begun', async () => (await client.read(id)).progress.row! > 10);
    await first.close();
    workers.pop();
    await start();
    const done = await until(
      'it is completed',
      async () => {
        const now = await client.read(id);
        return now.status === 'completed' ? now : undefined;
      },
      60_000,
    );
    expect(done.progress).toMatchObject({ new: 100, present: 0 });
  });

  it('is done by one of several who are told to at once', async () => {
    const { id } = await client.upload(table(50));
    const workerless = await Promise.all([start(), start()]);
    await library.librarian.call('post', `/api/v1/imports/${id}/run`).expect(202);
    await Promise.all(
      workerless.flatMap((worker) => {
        const work = worker.get(ImportWorkService, { strict: false });
        return [work.work(library.id, id), work.work(library.id, id)];
      }),
    );
    const done = await until('it is completed', async () => {
      const now = await client.read(id);
      return now.status === 'completed' ? now : undefined;
    });
    expect(done.progress).toMatchObject({ new: 50, present: 0 });
  });

  it('tells whoever brought it by mail what came of it', async () => {
    const { id } = await client.upload(`${table(3)}\nZła;zla@`);
    await start();
    await client.finish(id, 'run');
    const mail = await until('the mail is here', () =>
      mails.received.find(({ mail: { to } }) =>
        JSON.stringify(to).includes(library.librarian.email),
      ),
    );
    expect(mail.mail.subject).toBe('The import of kontakty.csv is completed');
    expect(mail.mail.text).toContain('1 row was not imported');
    expect(mail.mail.text).toContain(`/imports/${id}`);
    expect(mail.mail.text).not.toContain('zla@');
  });

  it('is given up after its worker died over it again and again, and goes on when a person says so', async () => {
    const id = await run(20);
    await owner.query(
      `update imports set attempts = last_attempt, lease_token = gen_random_uuid(), leased_until = now() - interval '1 second'
       where id = $1`,
      [id],
    );
    await start();
    const failed = await until('it is given up', async () => {
      const now = await client.read(id);
      return now.status === 'failed' ? now : undefined;
    });
    expect(failed).toMatchObject({ failure: 'interrupted' });
    expect(await client.finish(id, 'run')).toMatchObject({
      status: 'completed',
      failure: null,
      progress: { new: 20 },
    });
  });

  it('is deleted with its file 30 days after its end', async () => {
    const worker = await start();
    const { id } = await client.upload(table(3));
    const { id: fresh } = await client.upload(table(4));
    await client.finish(id, 'run');
    await owner.query(`update imports set ended_at = ended_at - interval '31 days' where id = $1`, [
      id,
    ]);
    await worker.get(ForgottenImportsSweep, { strict: false }).run();
    await library.librarian.call('get', `/api/v1/imports/${id}`).expect(404);
    const { rows } = await owner.query(
      `select import_id from import_chunks where import_id = any($1)`,
      [[id, fresh]],
    );
    expect(rows).toEqual([{ import_id: fresh }]);
    expect(await client.contacts()).toHaveLength(3);
  });
});

describe('the functions that look across libraries', () => {
  it('tell a stranger ids and times alone, and may not be called by the public', async () => {
    const id = await run(1);
    const stranger = new Client({ connectionString: api.database.applicationUrl });
    await stranger.connect();
    const { rows } = await stranger.query(
      `select * from due_imports(now(), to_timestamp(0), $1, 10)`,
      ['00000000-0000-0000-0000-000000000000'],
    );
    expect(Object.keys(rows.find((row: { id: string }) => row.id === id) as object)).toEqual([
      'library_id',
      'id',
      'attempts',
      'next_attempt_at',
    ]);
    await stranger.end();
  });
});
