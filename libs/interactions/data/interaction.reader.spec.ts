import { Client } from 'pg';
import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { interactionChannels } from '../domain/interaction-channel';
import { addContact, planOf } from '../testing';
import { interactionLists, newestFirst } from './interaction.reader';

const interactionCount = 20_000;

let api: TestApi;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start();
  library = await makeLibrary(api);
  agency = await addContact(library);
  await fillLog();
});
afterAll(() => api.stop());

describe('a long history', () => {
  const lists = [
    ['library', [], 'interactions_occurred_at_idx'],
    ['library', ['channel'], 'interactions_channel_idx'],
    ['contact', ['contactId'], 'interaction_contacts_contact_id_idx'],
    ['user', ['userId'], 'interaction_users_user_id_idx'],
  ] as const;

  it.each(lists)(
    'of the %s %j is followed along %s, however deep',
    async (origin, filters, index) => {
      const list = interactionLists[origin] as (typeof interactionLists)['contact'];
      const values = { channel: 'call', contactId: agency, userId: library.librarian.id };
      const plan = await planOf(
        api.database,
        library.id,
        list.statement([...filters], newestFirst[origin], true),
        [
          library.id,
          ...filters.map((filter) => values[filter]),
          '2021-01-01T00:00:00Z',
          newId(),
          26,
        ],
      );
      expect(plan).toMatch(new RegExp(`Index (Only )?Scan Backward using ${index}`));
      expect(plan).not.toMatch(/Sort Key: (interaction|link)\.occurred_at/);
    },
  );
});

async function fillLog(): Promise<void> {
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query(
    `with logged as (
       insert into interactions (library_id, id, channel, occurred_at, summary, created_at)
       select $1, gen_random_uuid(), ($5::text[])[1 + i % cardinality($5)], timestamptz '2020-01-01' + i * interval '1 hour', 'x', now()
       from generate_series(1, $4::integer) as i returning library_id, id, occurred_at
     ), users as (
       insert into interaction_users (library_id, interaction_id, user_id, position, occurred_at)
       select library_id, id, $3, 1, occurred_at from logged
     )
     insert into interaction_contacts (library_id, interaction_id, contact_id, position, occurred_at)
     select library_id, id, $2, 1, occurred_at from logged`,
    [library.id, agency, library.librarian.id, interactionCount, interactionChannels],
  );
  await owner.query('analyze interactions, interaction_contacts, interaction_users');
  await owner.end();
}
