import { Client } from 'pg';
import { newId } from '#kernel';
import { addContact, planOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { fillFollowUps } from '../testing';
import { followUpLists, soonestFirst } from './follow-up.reader';

let api: TestApi;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start();
  library = await makeLibrary(api);
  agency = await addContact(library);
  const database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
  const many = { count: 10_000, dueAt: new Date('2026-11-27T09:00:00Z') };
  await fillFollowUps(database, library, agency, many);
  // Most of what there is was done long ago, most of it by others, with others.
  await fillFollowUps(database, library, await addContact(library), many);
  await database.query(
    `update follow_ups set status = 'done', done_at = now() where contact_id = $1 or random() < 0.9`,
    [agency],
  );
  await database.query(`update follow_ups set owner_id = $1 where random() < 0.5`, [
    library.admin.id,
  ]);
  // What matters much, and what came by itself, is little of it.
  await database.query(
    `update follow_ups set priority = case when random() < 0.05 then 'high' else 'normal' end,
       origin = case when random() < 0.05 then 'cadence' else 'staff' end`,
  );
  await database.query('vacuum analyze follow_ups');
  await database.end();
});
afterAll(() => api.stop());

describe('a long list of follow-ups', () => {
  it.each([
    [[], 'follow_ups_due_at_idx'],
    [['status'], 'follow_ups_status_idx'],
    [['overdueAt'], 'follow_ups_status_idx'],
    [['priority', 'status'], 'follow_ups_priority_idx'],
    [['origin', 'status'], 'follow_ups_origin_idx'],
    [['seriesId'], 'follow_ups_series_id_idx'],
    [['ownerId', 'status'], 'follow_ups_owner_id_idx'],
    [['contactId'], 'follow_ups_contact_id_idx'],
    [['clientId'], 'follow_ups_client_id_idx'],
    [['interactionId'], 'follow_ups_interaction_id_idx'],
  ] as const)('filtered by %j is followed along %s, however deep', async (filters, index) => {
    const values = {
      status: 'open',
      ownerId: library.librarian.id,
      contactId: agency,
      clientId: newId(),
      interactionId: newId(),
      seriesId: newId(),
      priority: 'high',
      origin: 'cadence',
      overdueAt: '2026-11-27T09:00:09Z',
    };
    const plan = await planOf(
      api.database,
      library.id,
      followUpLists.all.statement([...filters], soonestFirst, true),
      [library.id, ...filters.map((filter) => values[filter]), '2026-11-27T09:00:05Z', newId(), 26],
    );
    expect(plan).toContain(`Index Scan using ${index}`);
    expect(plan).not.toContain('Sort');
  });
});
