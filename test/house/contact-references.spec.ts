import { Client } from 'pg';
import { ContactReferences } from '#contacts';
import { TestApi } from '#test';

let api: TestApi;
let owner: Client;

beforeAll(async () => {
  api = await TestApi.start();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});

it('whoever keeps a reference to a contact says what becomes of it when two contacts merge', async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select format('%s.%s', conrelid::regclass, attname) as name
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
    where contype = 'f' and confrelid = 'contacts'::regclass and attname <> 'library_id'
    order by name`);
  const answeredFor = api.app.get(ContactReferences, { strict: false }).columns;
  expect(rows.length).toBeGreaterThan(5);
  expect([...answeredFor].sort()).toEqual(rows.map(({ name }) => name));
});
