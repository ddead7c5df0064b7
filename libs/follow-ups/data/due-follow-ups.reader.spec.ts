import { Client } from 'pg';
import { addContact } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { fillFollowUps } from '../testing';

const due = { count: 50, dueAt: new Date('2026-11-20T09:00:00Z') };
const notYet = { count: 20_000, dueAt: new Date('2126-11-20T09:00:00Z') };

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
  library = await makeLibrary(api);
  const contactId = await addContact(library);
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await fillFollowUps(owner, library, contactId, notYet);
  await fillFollowUps(owner, library, contactId, due);
  await owner.query('vacuum analyze follow_ups');
  await owner.end();
});
afterAll(() => api.stop());

it('the sweep reads what is due along its index, and nothing of what is open besides', async () => {
  const application = new Client({ connectionString: api.database.applicationUrl });
  await application.connect();
  await application.query('begin');
  const { rowCount } = await application.query(
    `select from due_follow_ups('2026-11-21T09:00:00Z', '-infinity', $1, 1000)`,
    ['00000000-0000-0000-0000-000000000000'],
  );
  // What this very transaction has read, whatever the plan was called.
  const { rows } = await application.query<Record<'whole' | 'fetched', string>>(
    `select seq_scan as whole, idx_tup_fetch as fetched
     from pg_stat_xact_user_tables where relname = 'follow_ups'`,
  );
  await application.end();
  expect(rowCount).toBe(due.count);
  expect(rows).toEqual([{ whole: '0', fetched: String(due.count) }]);
});
