import { Client } from 'pg';
import { makeLibrary, TestApi } from '#test';
import { ContactIndexService } from './contact-index.service';

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

const bringUpToDate = (): Promise<void> =>
  api.app.get(ContactIndexService, { strict: false }).bringOlderUpToDate();

it('contacts from before there was a search are found after the sweep, each in its library', async () => {
  const [one, other] = [await makeLibrary(api), await makeLibrary(api)];
  for (const [library, count] of [
    [one, 401],
    [other, 3],
  ] as const) {
    await owner.query(
      `insert into contacts (library_id, id, kind, party, name, phones)
       select $1, gen_random_uuid(), 'local_business', 'organisation', 'Kawiarnia nr ' || n,
         '[{"number": "+48943510000", "extension": null, "label": null}]'
       from generate_series(1, $2::integer) as n`,
      [library.id, count],
    );
  }
  const find = async (library: typeof one, q: string) => {
    const path = `/api/v1/contacts?limit=100&q=${encodeURIComponent(q)}`;
    return (await library.viewer.call('get', path).expect(200)).body.data.length;
  };
  expect(await find(one, 'kaw')).toBe(0);
  await bringUpToDate();
  expect(await find(one, 'kaw')).toBe(100);
  expect(await find(one, 'kaw 401')).toBe(1);
  expect(await find(other, 'kaw')).toBe(3);
  expect(await find(other, '94 351 00 00')).toBe(3);
  const { rows } = await owner.query(`select from contacts where search_generation < 2`);
  expect(rows).toEqual([]);
});

it('what was written meanwhile is not taken back', async () => {
  const library = await makeLibrary(api);
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'ngo', name: 'Fundacja' })
    .expect(201);
  await owner.query('update contacts set search_generation = 0 where id = $1', [body.id]);
  await Promise.all([
    bringUpToDate(),
    library.librarian
      .call('patch', `/api/v1/contacts/${body.id}`)
      .set('If-Match', '"1"')
      .send({ name: 'Stowarzyszenie' })
      .expect(200),
  ]);
  const { rows } = await owner.query('select word from contact_words where contact_id = $1', [
    body.id,
  ]);
  expect(rows).toEqual([{ word: 'stowarzyszenie' }]);
});
