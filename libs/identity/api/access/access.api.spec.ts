import { join } from 'node:path';
import { UnitOfWork } from '#platform/database';
import { freePort } from '#platform/embedded';
import { makeLibrary, TestApi, type TestLibrary, testPassword, until } from '#test';
import { forkProgram, killHard } from '../../../../test/chaos/support/worker-process';
import { UserEntity } from '../../data/user.entity';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

/** The same API on the same database, in a process of its own. */
async function startAnotherProcess(): Promise<{ address: string; kill: () => Promise<void> }> {
  const { databaseAppUrl, redisUrl, smtpUrl, secretKey } = api.settings;
  const port = await freePort();
  const program = forkProgram(join(__dirname, '../../../../apps/api/main.ts'), {
    DATABASE_APP_URL: databaseAppUrl,
    REDIS_URL: redisUrl,
    SMTP_URL: smtpUrl,
    LIAISON_SECRET_KEY: secretKey,
    PORT: String(port),
  });
  const address = `http://127.0.0.1:${port}`;
  const isReady = () =>
    fetch(`${address}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until('the other process is ready', isReady, 50_000);
  return { address, kill: () => killHard(program) };
}

const account = (token: string) => api.call('get', '/api/v1/account', token);

async function change(id: string, changes: object, expected = 200): Promise<string> {
  const { headers } = await library.admin.call('get', `/api/v1/users/${id}`).expect(200);
  const { body } = await library.admin
    .call('patch', `/api/v1/users/${id}`)
    .set('If-Match', headers.etag ?? '')
    .send(changes)
    .expect(expected);
  return body.code;
}

describe('a session', () => {
  it('ends within a second in every process when it is signed out in one', async () => {
    const { address, kill } = await startAnotherProcess();
    const elsewhere = async () =>
      (
        await fetch(`${address}/api/v1/account`, {
          headers: { authorization: `Bearer ${library.librarian.token}` },
        })
      ).status;
    try {
      // The other process remembers the session from now on.
      expect(await elsewhere()).toBe(200);
      await library.librarian.call('delete', '/api/v1/sessions/current').expect(204);
      await until('the other process refuses it', async () => (await elsewhere()) === 401, 1000);
    } finally {
      await kill();
    }
  });

  it('ends together with all the others of its user on signing out everywhere', async () => {
    const { body } = await api
      .call('post', '/api/v1/sessions')
      .send({ email: library.librarian.email, password: testPassword })
      .expect(201);
    await library.librarian.call('delete', '/api/v1/sessions').expect(204);
    await until('it is refused', async () => (await account(body.token)).status === 401, 1000);
  });

  it('opens nothing any more when its user is disabled', async () => {
    await change(library.librarian.id, { status: 'disabled' });
    await until(
      'it is refused',
      async () => (await account(library.librarian.token)).status === 401,
      1000,
    );
    await api
      .call('post', '/api/v1/sessions')
      .send({ email: library.librarian.email, password: testPassword })
      .expect(401);
  });

  it('follows a change of role', async () => {
    await library.librarian.call('get', '/api/v1/account').expect(200);
    await change(library.librarian.id, { role: 'viewer' });
    await until(
      'it may not write any more',
      async () =>
        (
          await library.librarian
            .call('post', '/api/v1/contacts')
            .send({ kind: 'ngo', name: 'Hospicjum' })
        ).status === 403,
      1000,
    );
  });
});

describe("a browser's session cookie", () => {
  async function signIn(): Promise<string> {
    const { body, headers } = await api
      .call('post', '/api/v1/sessions')
      .send({ email: library.librarian.email, password: testPassword, cookie: true })
      .expect(201);
    expect(body.token).toBeNull();
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
    return cookie.split(';')[0]!;
  }

  it('changes things from our own pages only', async () => {
    const cookie = await signIn();
    const post = () =>
      api.call('post', '/api/v1/contacts').set('Cookie', cookie).send({ kind: 'ngo', name: 'X' });
    expect((await post().expect(403)).body.code).toBe('foreign_page');
    await post().set('Origin', 'https://evil.example.org').expect(403);
    await post().set('Sec-Fetch-Site', 'cross-site').expect(403);
    await post().set('Origin', new URL(api.settings.publicUrl).origin).expect(201);
    await post().set('Sec-Fetch-Site', 'same-origin').expect(201);
    await api.call('get', '/api/v1/contacts').set('Cookie', cookie).expect(200);
  });

  it('carries no other token, and none that was made up', async () => {
    const { body } = await library.librarian
      .call('post', '/api/v1/account/tokens')
      .send({ name: 'Script', scopes: ['read'] })
      .expect(201);
    for (const token of [body.token, `lia_s_${'A'.repeat(49)}`]) {
      await api
        .call('get', '/api/v1/account')
        .set('Cookie', `liaison_session=${token}`)
        .expect(401);
    }
  });
});

describe("a user's own token", () => {
  it('reads and does not write when its scope says so', async () => {
    const { body } = await library.librarian
      .call('post', '/api/v1/account/tokens')
      .send({ name: 'Script', scopes: ['read'] })
      .expect(201);
    await api.call('get', '/api/v1/contacts', body.token).expect(200);
    const write = api.call('post', '/api/v1/contacts', body.token);
    await write.send({ kind: 'ngo', name: 'X' }).expect(403);
  });
});

describe('the last admin', () => {
  it('stays, also when two admins depose each other at the same instant', async () => {
    const second = await library.addUser('admin');
    const depose = (by: typeof second, id: string) =>
      by.call('patch', `/api/v1/users/${id}`).set('If-Match', '"1"').send({ role: 'viewer' });
    const answers = await Promise.all([
      depose(library.admin, second.id),
      depose(second, library.admin.id),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([403, 409]).toContain(statuses[1]);
  });
});

describe('signing in', () => {
  it('asks which library is meant, where one password opens several', async () => {
    const other = await makeLibrary(api);
    const unitOfWork = api.app.get(UnitOfWork, { strict: false });
    await unitOfWork.run(other.id, () =>
      unitOfWork.manager.update(
        UserEntity,
        { libraryId: other.id, id: other.librarian.id },
        { email: library.librarian.email },
      ),
    );
    const signIn = (more: object = {}) =>
      api
        .call('post', '/api/v1/sessions')
        .send({ email: library.librarian.email, password: testPassword, ...more });
    const { body } = await signIn().expect(409);
    expect(body.libraries.map(({ id }: { id: string }) => id).sort()).toEqual(
      [library.id, other.id].sort(),
    );
    const chosen = await signIn({ libraryId: other.id }).expect(201);
    expect((await account(chosen.body.token).expect(200)).body.libraryId).toBe(other.id);
  });

  it('is throttled for an address that somebody guesses at, and says when to come again', async () => {
    const guess = () =>
      api
        .call('post', '/api/v1/sessions')
        .send({ email: library.viewer.email, password: 'a wrong guess at it' });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) statuses.push((await guess()).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    const { headers, body } = await guess().expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(body.code).toBe('too_many_requests');
  });
});
