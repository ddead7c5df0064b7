import { Client } from 'pg';
import { fillFollowUps } from '#follow-ups/testing';
import { newId } from '#kernel';
import { addContact, planOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { todayStatements } from './today.reader';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
  library = await makeLibrary(api);
  const database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
  const many = { count: 10_000, dueAt: new Date('2199-01-01T09:00:00Z') };
  await fillFollowUps(database, library, await addContact(library), many);
  // Most of what there is was done long ago, most of it by others.
  await database.query(
    `update follow_ups set status = 'done', done_at = now() where random() < 0.9`,
  );
  await database.query('update follow_ups set owner_id = $1 where random() < 0.7', [
    library.admin.id,
  ]);
  await database.query('vacuum analyze follow_ups');
  await database.end();
});
afterAll(() => api.stop());

const now = '2026-11-27T09:00:00Z';

describe("somebody's list among very many follow-ups", () => {
  it('costs what is due, along the index of its owner', async () => {
    const statement = todayStatements.followUps('names', false, 'promised');
    const plan = await planOf(api.database, library.id, statement, [
      ...[library.id, library.librarian.id, '-infinity', now, 51],
    ]);
    expect(plan).toContain('Index Scan using follow_ups_owner_id_idx');
    expect(plan).not.toContain('Seq Scan on follow_ups');
  });

  it('finds contacts along the day from which on nobody has looked', async () => {
    const plan = await planOf(api.database, library.id, todayStatements.contactsToVerify, [
      ...[library.id, library.librarian.id, '2025-11-27', 12, 51],
    ]);
    expect(plan).toContain('Index Scan using contacts_to_verify_idx');
    expect(plan).not.toContain('Sort');
  });

  it('finds referrals along the time until which somebody waits', async () => {
    const plan = await planOf(api.database, library.id, todayStatements.referrals('names', true), [
      ...[library.id, library.librarian.id, '-infinity', now, 51, 'true', '{library}', newId()],
    ]);
    expect(plan).toContain('referrals_waits_until_idx');
  });
});
