import { Client } from 'pg';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let owner: Client;
let library: TestLibrary;

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
});

async function add(name: string, details: object = {}, madeOn = '2020-01-01'): Promise<string> {
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'ngo', name, ...details })
    .expect(201);
  await owner.query('update contacts set created_at = $2 where id = $1', [
    body.id,
    `${madeOn}T12:00Z`,
  ]);
  return body.id;
}

async function stale(query = '', at = library): Promise<string[]> {
  const { body } = await at.viewer.call('get', `/api/v1/contacts/stale${query}`).expect(200);
  return body.data.map(({ name }: { name: string }) => name);
}

it('lists those whom nobody has verified for long, the longest unseen first', async () => {
  await add('Verified once', { lastVerifiedOn: '2021-05-05' });
  await add('Never verified');
  const verified = await add('Verified today');
  await library.librarian.call('post', `/api/v1/contacts/${verified}/verifications`).expect(200);
  await add('New', {}, new Date().toISOString().slice(0, 10));
  await add('Closed', { status: 'closed' });
  expect(await stale()).toEqual(['Never verified', 'Verified once']);
  expect(await stale('?months=120')).toEqual([]);
  expect(await stale(`?ownerId=${library.librarian.id}`)).toEqual([]);
  expect(await stale('', await makeLibrary(api))).toEqual([]);
});

it('counts the months as the library has it', async () => {
  await add('Never verified');
  const set = (staleAfterMonths: number, version: number) =>
    library.admin
      .call('patch', '/api/v1/library')
      .set('If-Match', `"${version}"`)
      .send({ staleAfterMonths });
  const { body } = await set(120, 1).expect(200);
  expect(body.staleAfterMonths).toBe(120);
  expect(await stale()).toEqual([]);
  expect(await stale('?months=12')).toEqual(['Never verified']);
  await set(0, 2).expect(400);
  await set(121, 2).expect(400);
});

it('goes on page by page', async () => {
  for (const name of ['A', 'B', 'C']) await add(name);
  const { body } = await library.viewer.call('get', '/api/v1/contacts/stale?limit=2').expect(200);
  expect(await stale(`?cursor=${body.page.nextCursor}`)).toEqual(['C']);
});

it.each(['0', '121', 'x', '1.5'])('refuses %s months', async (months) => {
  await library.viewer.call('get', `/api/v1/contacts/stale?months=${months}`).expect(400);
});
