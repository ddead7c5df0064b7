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

const path = '/api/v1/absences';
const days = { firstDay: '2026-12-21', lastDay: '2026-12-31' };

const add = (details: object = {}, user: TestUser = library.librarian) =>
  user.call('post', path).send({ ...days, ...details });

async function added(details: object = {}, user?: TestUser): Promise<string> {
  const { body } = await add(details, user).expect(201);
  return body.id as string;
}

const change = (id: string, changes: object, user: TestUser = library.librarian, version = 1) =>
  user.call('patch', `${path}/${id}`).set('If-Match', `"${version}"`).send(changes);

const remove = (id: string, user: TestUser = library.librarian, version = 1) =>
  user.call('delete', `${path}/${id}`).set('If-Match', `"${version}"`);

describe('an absence', () => {
  it('is the caller’s own, and names whoever stands in', async () => {
    const deputyId = library.admin.id;
    const { body, headers } = await add({ deputyId }).expect(201);
    const { id } = body as { id: string };
    const userId = library.librarian.id;
    expect(body).toEqual({ id, userId, ...days, deputyId, version: 1 });
    expect(headers.etag).toBe('"1"');
    expect((await library.viewer.call('get', `${path}/${id}`).expect(200)).body).toEqual(body);
  });

  it('is anybody’s where an admin says so, and nobody else’s', async () => {
    const userId = library.librarian.id;
    await add({ userId }, library.viewer).expect(403);
    const id = await added({ userId }, library.admin);
    await change(id, { lastDay: '2026-12-24' }, library.viewer).expect(403);
    await remove(id, library.viewer).expect(403);
    await change(id, { deputyId: library.admin.id }, library.admin).expect(200);
    await change(id, { lastDay: '2026-12-24' }, library.librarian, 2).expect(200);
    await remove(id, library.librarian, 3).expect(204);
    await library.admin.call('get', `${path}/${id}`).expect(404);
  });

  it('is not overwritten by who has not seen it', async () => {
    const id = await added();
    await change(id, { lastDay: '2026-12-24' }).expect(200);
    await change(id, { lastDay: '2026-12-30' }).expect(412);
    await remove(id).expect(412);
    await library.librarian.call('delete', `${path}/${id}`).expect(428);
  });

  it.each([
    [{ lastDay: '2026-12-20' }, '/lastDay'],
    [{ firstDay: '2026-02-30' }, '/firstDay'],
    [{ lastDay: null }, '/lastDay'],
    [{ deputyId: '0194f000-0000-7000-8000-000000000021' }, '/deputyId'],
    [{ userId: '0194f000-0000-7000-8000-000000000021' }, '/userId'],
    [{ version: 2 }, '/version'],
  ])('is refused for %j, and nothing is kept', async (details, pointer) => {
    const { body } = await add(details, library.admin).expect(400);
    expect(body.errors.map((fault: { pointer: string }) => fault.pointer)).toContain(pointer);
    expect(await listed()).toEqual([]);
  });

  it('names nobody who is away themselves by it, has left, or may do nothing', async () => {
    const other = await makeLibrary(api);
    const left = await library.addUser('librarian');
    await library.admin
      .call('patch', `/api/v1/users/${left.id}`)
      .set('If-Match', '"1"')
      .send({ status: 'disabled' })
      .expect(200);
    for (const { id } of [library.librarian, library.viewer, left, other.librarian]) {
      const { body } = await add({ deputyId: id }).expect(400);
      expect(body.errors).toMatchObject([{ pointer: '/deputyId' }]);
    }
    const id = await added();
    await change(id, { deputyId: library.viewer.id }).expect(400);
  });

  it('shares no day with another of the same user, of two that come at once either', async () => {
    const answers = await Promise.all([
      add(),
      add({ firstDay: '2026-12-31', lastDay: '2027-01-02' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
    await add({ firstDay: '2027-02-01', lastDay: '2027-02-05' }).expect(201);
    await add(days, library.admin).expect(201);
  });

  it('leaves entries in the audit trail', async () => {
    const id = await added();
    await change(id, { lastDay: '2026-12-24' }).expect(200);
    await remove(id, library.librarian, 2).expect(204);
    const { body } = await library.admin.call('get', '/api/v1/audit-entries').expect(200);
    const entries = body.data as { action: string; subjectId: string }[];
    expect(entries.filter(({ subjectId }) => subjectId === id).map(({ action }) => action)).toEqual(
      ['absence.removed', 'absence.changed', 'absence.added'],
    );
  });

  it('is not there for another library', async () => {
    const id = await added();
    const other = await makeLibrary(api);
    await other.admin.call('get', `${path}/${id}`).expect(404);
    await change(id, { lastDay: '2026-12-24' }, other.admin).expect(404);
    await remove(id, other.admin).expect(404);
    expect((await other.admin.call('get', path).expect(200)).body.data).toEqual([]);
  });
});

async function listed(query = ''): Promise<string[]> {
  const { body } = await library.viewer.call('get', `${path}${query}`).expect(200);
  return (body.data as { id: string }[]).map(({ id }) => id);
}

it('absences are listed by their first days: whose, for whose deputy, and without those that are over', async () => {
  const second = await added();
  const first = await added({ firstDay: '2026-11-02', lastDay: '2026-11-06' });
  const admins = await added({ ...days, deputyId: library.librarian.id }, library.admin);
  expect((await listed())[0]).toBe(first);
  expect(await listed(`?userId=${library.librarian.id}`)).toEqual([first, second]);
  expect(await listed(`?deputyId=${library.librarian.id}`)).toEqual([admins]);
  expect(await listed(`?userId=${library.librarian.id}&endsFrom=2026-12-01`)).toEqual([second]);
});
