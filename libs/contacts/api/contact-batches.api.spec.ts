import { newId } from '#kernel';
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

const path = '/api/v1/contacts';

async function add(name: string, details: object = {}): Promise<string> {
  const { body } = await library.librarian
    .call('post', path)
    .send({ kind: 'ngo', name, ...details })
    .expect(201);
  return body.id as string;
}

const batch = (body: object, user = library.librarian) =>
  user.call('post', `${path}/batches`).set('Accept-Language', 'pl').send(body);

const read = async (id: string) =>
  (await library.viewer.call('get', `${path}/${id}`).expect(200)).body as Record<string, unknown>;

describe('several contacts at once', () => {
  it('get a tag and lose one, change their owner, and are archived', async () => {
    const ids = [await add('Fundacja', { tags: ['kawa'] }), await add('Piekarnia')];
    const ownerId = library.admin.id;
    await batch({ ids, action: 'tag', tag: 'targi' }).expect(200);
    await batch({ ids, action: 'untag', tag: 'kawa' }).expect(200);
    await batch({ ids, action: 'set_owner', ownerId }).expect(200);
    for (const id of ids) expect(await read(id)).toMatchObject({ tags: ['targi'], ownerId });
    const { body } = await library.viewer.call('get', `${path}?tag=targi`).expect(200);
    expect(body.data).toHaveLength(2);
    await batch({ ids, action: 'set_owner', ownerId: null }).expect(200);
    await batch({ ids, action: 'archive' }).expect(200);
    for (const id of ids) {
      const { archivedAt, ownerId: owner } = await read(id);
      expect([archivedAt === null, owner]).toEqual([false, null]);
    }
  });

  it('do not hold each other up: each says what became of it', async () => {
    const one = await add('Fundacja');
    const foreign = (
      await (
        await makeLibrary(api)
      ).librarian
        .call('post', path)
        .send({ kind: 'ngo', name: 'Obca' })
        .expect(201)
    ).body.id as string;
    const { body } = await batch({ ids: [foreign, one, newId()], action: 'archive' }).expect(200);
    expect(body.data).toMatchObject([
      { id: foreign, applied: false, problem: { code: 'contact_not_found' } },
      { id: one, applied: true },
      { applied: false, problem: { title: 'Nie ma takiego kontaktu.' } },
    ]);
    const ownerId = newId();
    const named = await batch({ ids: [one], action: 'set_owner', ownerId }).expect(200);
    expect(named.body.data).toMatchObject([{ problem: { errors: [{ code: 'unknown_user' }] } }]);
  });

  it.each([
    [{ action: 'tag' }, '/tag'],
    [{ action: 'archive', tag: 'targi' }, '/tag'],
    [{ action: 'set_owner' }, '/ownerId'],
    [{ action: 'burn' }, '/action'],
  ])('are not touched by what makes no sense: %j', async (move, pointer) => {
    const { body } = await batch({ ids: [newId()], ...move }).expect(400);
    expect(body.errors).toMatchObject([{ pointer }]);
  });

  it('are no business of those who only look', async () => {
    await batch({ ids: [newId()], action: 'archive' }, library.viewer).expect(403);
  });
});
