import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary, type TestUser, testPassword } from '#test';
import { UsersService } from '../users.service';

let api: TestApi;
let library: TestLibrary;
let users: UsersService;

beforeAll(async () => {
  api = await TestApi.start();
  users = api.app.get(UsersService, { strict: false });
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const change = (id: string, changes: object, version = 1) =>
  library.admin.call('patch', `/api/v1/users/${id}`).set('If-Match', `"${version}"`).send(changes);

async function activeAdmins(): Promise<number> {
  const { body } = await library.librarian
    .call('get', '/api/v1/users?role=admin&status=active')
    .expect(200);
  return body.data.length as number;
}

describe('the last admin', () => {
  it.each([{ role: 'viewer' }, { role: 'librarian' }, { status: 'disabled' }])(
    'cannot step down: %j',
    async (changes) => {
      const { body } = await change(library.admin.id, changes).expect(409);
      expect(body.code).toBe('last_admin');
      expect(await activeAdmins()).toBe(1);
    },
  );

  it('may change everything else, and step down once there is another', async () => {
    await change(library.admin.id, { name: 'Anna Nowak', language: 'uk' }).expect(200);
    await library.addUser('admin');
    await change(library.admin.id, { role: 'viewer' }, 2).expect(200);
  });

  it('is not somebody who was invited, or disabled', async () => {
    const { body: invited } = await library.admin
      .call('post', '/api/v1/users')
      .send({ email: 'nowa@example.org', name: 'Nowa', role: 'admin', language: 'pl' })
      .expect(201);
    expect(invited.status).toBe('invited');
    const disabled = await library.addUser('admin');
    await change(disabled.id, { status: 'disabled' }).expect(200);
    await change(library.admin.id, { role: 'viewer' }).expect(409);
  });

  it('stays, however many admins depose each other at the same instant', async () => {
    const admins: TestUser[] = [library.admin];
    while (admins.length < 4) admins.push(await library.addUser('admin'));
    // Past the guard, as if each request had come in before any of them was deposed.
    const deposing = admins.map(({ caller }, turn) =>
      users.change(caller, admins[(turn + 1) % admins.length]!.id, 1, { role: 'viewer' }),
    );
    const outcomes = await Promise.allSettled(deposing);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'last_admin' } }]);
    expect(await activeAdmins()).toBe(1);
  });
});

describe('changing a user', () => {
  it('refuses the second of two editors', async () => {
    await change(library.viewer.id, { name: 'First' }).expect(200);
    const { body } = await change(library.viewer.id, { name: 'Second' }).expect(412);
    expect(body).toMatchObject({ code: 'stale_version', currentVersion: 2 });
  });

  it('names a branch that there is not, also when another library has it', async () => {
    const other = await makeLibrary(api);
    const { body: branch } = await other.admin
      .call('post', '/api/v1/branches')
      .send({ name: 'Filia' })
      .expect(201);
    for (const branchId of [newId(), branch.id]) {
      const { body } = await change(library.viewer.id, { branchId }).expect(400);
      expect(body.errors).toMatchObject([{ pointer: '/branchId', code: 'unknown_branch' }]);
    }
  });

  it('finds nobody of another library', async () => {
    const other = await makeLibrary(api);
    const { body } = await change(other.viewer.id, { name: 'Mine' }).expect(404);
    expect(body.code).toBe('user_not_found');
    await library.admin.call('get', `/api/v1/users/${other.viewer.id}`).expect(404);
  });

  it('never changes the e-mail address, the password or the library', async () => {
    for (const name of ['email', 'password', 'passwordHash', 'libraryId', 'version']) {
      const { body } = await change(library.viewer.id, { [name]: 'x' }).expect(400);
      expect(body.errors).toMatchObject([{ pointer: `/${name}` }]);
    }
  });

  it('takes away what was open when it disables, and gives nothing of it back', async () => {
    await change(library.viewer.id, { status: 'disabled' }).expect(200);
    await change(library.viewer.id, { status: 'active' }, 2).expect(200);
    await api.call('get', '/api/v1/account', library.viewer.token).expect(401);
    const signIn = { email: library.viewer.email, password: testPassword };
    await api.call('post', '/api/v1/sessions').send(signIn).expect(201);
  });

  it('lets somebody who was disabled before they came be invited again', async () => {
    const { body: user } = await library.admin
      .call('post', '/api/v1/users')
      .send({ email: 'nowa@example.org', name: 'Nowa', role: 'viewer', language: 'pl' })
      .expect(201);
    const early = await change(user.id, { status: 'active' }).expect(409);
    expect(early.body.code).toBe('user_invited');
    await change(user.id, { status: 'disabled' }).expect(200);
    const { body } = await change(user.id, { status: 'active' }, 2).expect(200);
    expect(body.status).toBe('invited');
    await library.admin.call('post', `/api/v1/users/${user.id}/invitations`).expect(204);
  });
});

describe('the staff', () => {
  it('is listed without a trace of a password', async () => {
    const { text } = await library.viewer.call('get', '/api/v1/users').expect(200);
    expect(text).toContain(library.admin.email);
    expect(text).not.toMatch(/argon2|password|hash/i);
  });
});
