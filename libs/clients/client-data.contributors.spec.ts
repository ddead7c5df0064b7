import { Client } from 'pg';
import { TestApi } from '#test';
import { ClientDataContributors } from './client-data.contributors';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

describe('Whatever points at a client', () => {
  it('is exported and erased by the feature that keeps it', async () => {
    const owner = new Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ name: string }>(`
      select key.conrelid::regclass || '.' || attribute.attname as name
      from pg_constraint as key
      cross join lateral unnest(key.conkey, key.confkey) as pair (column_number, client_column_number)
      join pg_attribute as attribute
        on attribute.attrelid = key.conrelid and attribute.attnum = pair.column_number
      join pg_attribute as client_attribute
        on client_attribute.attrelid = key.confrelid and client_attribute.attnum = pair.client_column_number
      where key.contype = 'f' and key.confrelid = 'clients'::regclass and client_attribute.attname = 'id'`);
    await owner.end();
    const answeredFor = api.app.get(ClientDataContributors, { strict: false }).columns;
    expect([...answeredFor].sort()).toEqual(rows.map(({ name }) => name).sort());
  });
});
