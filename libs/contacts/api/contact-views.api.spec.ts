import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const path = '/api/v1/contact-views';

function save(user: TestUser, details: object = {}) {
  return user.call('post', path).send({ name: 'Dawno nie dzwoniliśmy', ...details });
}

async function seenBy(user: TestUser): Promise<string[]> {
  const { body } = await user.call('get', path).expect(200);
  return body.data.map(({ name }: { name: string }) => name);
}

describe('a saved view', () => {
  it('keeps filters, columns and order as they were said', async () => {
    const view = {
      name: 'Firmy z Kołobrzegu',
      isShared: true,
      filters: { q: 'piek', city: 'Kołobrzeg', hasOpenFollowUp: false, archived: true },
      columns: ['name', 'phone'],
      sort: 'newest',
    };
    const { body } = await save(library.librarian, view).expect(201);
    expect(body).toMatchObject({ ...view, ownerId: library.librarian.id, version: 1 });
    const read = await library.viewer.call('get', `${path}/${body.id}`).expect(200);
    expect(read.body).toEqual(body);
  });

  it('is private at first: nobody else sees that it is there', async () => {
    const { body } = await save(library.librarian).expect(201);
    expect(body).toMatchObject({ isShared: false, filters: {}, columns: [], sort: 'name' });
    expect(await seenBy(library.librarian)).toHaveLength(1);
    for (const other of [library.admin, library.viewer, (await makeLibrary(api)).admin]) {
      expect(await seenBy(other)).toEqual([]);
      await other.call('get', `${path}/${body.id}`).expect(404);
    }
    for (const method of ['patch', 'delete'] as const) {
      await library.admin
        .call(method, `${path}/${body.id}`)
        .set('If-Match', '"1"')
        .send({})
        .expect(404);
    }
  });

  it('that is shared is changed by its owner and by admins only', async () => {
    const { body } = await save(library.librarian, { isShared: true }).expect(201);
    const colleague = await library.addUser('librarian');
    const change = (user: TestUser, version: number) =>
      user
        .call('patch', `${path}/${body.id}`)
        .set('If-Match', `"${version}"`)
        .send({ name: 'Inaczej' });
    const refused = await change(colleague, 1).expect(403);
    expect(refused.body.code).toBe('contact_view_of_another');
    await change(library.admin, 1).expect(200);
    await change(library.librarian, 1).expect(412);
    await library.librarian.call('delete', `${path}/${body.id}`).set('If-Match', '"2"').expect(204);
    expect(await seenBy(colleague)).toEqual([]);
  });

  it('is not for viewers to save', async () => {
    await save(library.viewer).expect(403);
  });

  it.each([
    [{ name: '' }, '/name'],
    [{ filters: { planet: 'Mars' } }, '/filters/planet'],
    [{ filters: { noContactSince: 'long ago' } }, '/filters/noContactSince'],
    [{ filters: [] }, '/filters'],
    [{ columns: ['shoeSize'] }, '/columns'],
    [{ columns: ['name', 'name'] }, '/columns'],
    [{ sort: 'size' }, '/sort'],
    [{ isShared: 'yes' }, '/isShared'],
  ])('%j is refused at %s', async (details, pointer) => {
    const { body } = await save(library.librarian, details).expect(400);
    expect(body.errors.map((fault: { pointer: string }) => fault.pointer)).toEqual([pointer]);
    expect(await seenBy(library.librarian)).toEqual([]);
  });
});
