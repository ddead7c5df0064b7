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

const columnsThatRefer = `
  select format('%s.%s', conrelid::regclass, attname) as name
  from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
  where contype = 'f' and confrelid = 'contacts'::regclass and attname <> 'library_id'`;

/** They hold the id of a contact, or of something else; no foreign key says so. */
const withoutForeignKey = ['deliveries.contact_id'];

it('whoever keeps a reference to a contact says what becomes of it when two contacts merge', async () => {
  const { rows } = await owner.query<{ name: string }>(columnsThatRefer);
  const answeredFor = api.app.get(ContactReferences, { strict: false }).columns;
  expect(rows.length).toBeGreaterThan(5);
  const referring = [...rows.map(({ name }) => name), ...withoutForeignKey];
  expect([...answeredFor].sort()).toEqual(referring.sort());
});

it('what is written to a contact at the moment of its merge goes to the survivor, in every table (if not: follow_survivors)', async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select format('%s.%s', tgrelid::regclass, replace(tgname, '_leads_to_survivor', '')) as name
    from pg_trigger where tgfoid = 'lead_to_survivor'::regproc`);
  const moving = api.app
    .get(ContactReferences, { strict: false })
    .moving.map(({ table, column }) => `${table}.${column}`);
  const ofOtherTables = [...withoutForeignKey, 'contacts.merged_into'];
  expect(rows.map(({ name }) => name).sort()).toEqual(
    moving.filter((name) => !ofOtherTables.includes(name)).sort(),
  );
});
