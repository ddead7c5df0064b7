import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

async function add(name: string, details: object = {}): Promise<string> {
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'local_business', name, ...details })
    .expect(201);
  return body.id;
}

async function call(contactId: string, occurredAt: string): Promise<void> {
  await library.librarian
    .call('post', '/api/v1/interactions')
    .send({ channel: 'call', summary: 'Rozmowa', contactIds: [contactId], occurredAt })
    .expect(201);
}

async function names(filters: Record<string, string>): Promise<string[]> {
  const { body } = await library.viewer
    .call('get', `/api/v1/contacts?${new URLSearchParams(filters)}`)
    .expect(200);
  return body.data.map(({ name }: { name: string }) => name);
}

/** With and without a search, which has a statement of its own. */
async function expectNames(filters: Record<string, string>, expected: string[]): Promise<void> {
  expect(await names(filters)).toEqual(expected);
  expect((await names({ ...filters, q: 'firma' })).sort()).toEqual([...expected].sort());
}

describe('contacts by when we were last in touch', () => {
  beforeEach(async () => {
    await call(await add('Firma dawna'), '2026-01-10T09:00:00Z');
    await call(await add('Firma niedawna'), '2026-06-10T09:00:00Z');
    await add('Firma nieznana');
  });

  it.each([
    [{ lastContactBefore: '2026-03-01T00:00:00Z' }, ['Firma dawna']],
    [{ lastContactAfter: '2026-03-01T00:00:00Z' }, ['Firma niedawna']],
    [{ noContactSince: '2026-03-01T00:00:00Z' }, ['Firma dawna', 'Firma nieznana']],
    [{ noContactSince: '2026-06-10T09:00:00Z' }, ['Firma dawna', 'Firma nieznana']],
    [
      { lastContactAfter: '2026-01-01T00:00:00Z', lastContactBefore: '2026-12-01T00:00:00Z' },
      ['Firma dawna', 'Firma niedawna'],
    ],
  ])('%j', async (filters, expected) => {
    await expectNames(filters, expected);
  });
});

it('contacts with and without an open follow-up', async () => {
  const promised = await add('Firma z obietnicą');
  await add('Firma bez obietnicy');
  await library.librarian
    .call('post', '/api/v1/follow-ups')
    .send({ title: 'Zadzwonić', contactId: promised, dueLocal: '2026-11-27T10:00' })
    .expect(201);
  await expectNames({ hasOpenFollowUp: 'true' }, ['Firma z obietnicą']);
  await expectNames({ hasOpenFollowUp: 'false' }, ['Firma bez obietnicy']);
});

describe('contacts by what they are', () => {
  beforeEach(async () => {
    await add('Firma A', {
      industry: '47.61',
      status: 'dormant',
      tags: ['targi', 'praca'],
      ownerId: library.librarian.id,
      deputyId: library.admin.id,
    });
    await add('Firma B', { industry: '47', tags: ['targi'], ownerId: library.admin.id });
    await add('Firma C', { industry: '56.30', sector: 'public' });
  });

  it.each([
    [{ industry: 'G' }, ['Firma A', 'Firma B']],
    [{ industry: '47.6' }, ['Firma A']],
    [{ industry: 'I' }, ['Firma C']],
    [{ industry: 'U' }, []],
    [{ industry: 'none' }, []],
    [{ status: 'dormant' }, ['Firma A']],
    [{ tag: 'targi' }, ['Firma A', 'Firma B']],
    [{ tag: 'praca' }, ['Firma A']],
    [{ sector: 'public' }, ['Firma C']],
  ])('%j', async (filters, expected) => {
    await expectNames(filters, expected);
  });

  it('their owner or deputy', async () => {
    await expectNames({ ownerId: library.admin.id }, ['Firma B']);
    await expectNames({ deputyId: library.admin.id }, ['Firma A']);
  });

  it('the newest first, page by page', async () => {
    expect(await names({ sort: 'newest' })).toEqual(['Firma C', 'Firma B', 'Firma A']);
    const { body } = await library.viewer
      .call('get', '/api/v1/contacts?sort=newest&limit=2')
      .expect(200);
    expect(await names({ sort: 'newest', cursor: body.page.nextCursor })).toEqual(['Firma A']);
  });

  it('not by a tag that was taken away', async () => {
    const { body } = await library.viewer.call('get', '/api/v1/contacts?tag=praca').expect(200);
    await library.librarian
      .call('patch', `/api/v1/contacts/${body.data[0].id}`)
      .set('If-Match', '"1"')
      .send({ tags: ['targi'] })
      .expect(200);
    expect(await names({ tag: 'praca' })).toEqual([]);
    expect(await names({ tag: 'targi' })).toHaveLength(2);
  });
});

it.each([
  ['lastContactBefore', 'yesterday'],
  ['noContactSince', '2026-02-30T00:00:00Z'],
  ['hasOpenFollowUp', 'maybe'],
  ['status', 'asleep'],
  ['sort', 'size'],
  ['deputyId', 'me'],
])('refuses %s=%s', async (filter, value) => {
  const { body } = await library.viewer
    .call('get', `/api/v1/contacts?${filter}=${value}`)
    .expect(400);
  expect(body.errors[0].pointer).toBe(`/${filter}`);
});

describe('names', () => {
  it.each([
    ['uk', 'Ганна, Ґанок, Дім, Едельвейс, Євген, Іван, Їжак, Йосип, Юлія'],
    ['ru', 'Екатерина, Ёлка, Ель, Жук, Иван, Йод, Катя, Эхо, Яна'],
    ['pl', 'Cukiernia, Ćma, Lipa, Łosoś, Nowa, Ósma, Zielarnia, Źródło, Żabka'],
  ])(
    'stand in the order of the alphabet of a library that speaks %s',
    async (language, inOrder) => {
      await library.admin
        .call('patch', '/api/v1/library')
        .set('If-Match', '"1"')
        .send({ language })
        .expect(200);
      const expected = inOrder.split(', ');
      for (const name of [...expected].reverse()) await add(name);
      expect(await names({})).toEqual(expected);
    },
  );
});
