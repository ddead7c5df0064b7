import { makeLibrary, TestApi, type TestLibrary, testPassword, until } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const signIn = (email: string, password = testPassword, more: object = {}) =>
  api.call('post', '/api/v1/sessions').send({ email, password, ...more });
const account = (token: string) => api.call('get', '/api/v1/account', token);

describe('signing in', () => {
  it('gives a token that opens the API in the name of the user', async () => {
    const { body } = await signIn(library.librarian.email).expect(201);
    const answer = await account(body.token).expect(200);
    expect(answer.body).toMatchObject({ userId: library.librarian.id, role: 'librarian' });
  });

  it('takes the address in whatever case, and white space around it', async () => {
    await signIn(` ${library.librarian.email.toUpperCase()} `).expect(201);
  });

  it('answers alike whatever is wrong: nobody learns who exists, or where', async () => {
    const { body: invited } = await library.admin
      .call('post', '/api/v1/users')
      .send({ email: 'nowa@example.org', name: 'Nowa', role: 'viewer', language: 'pl' })
      .expect(201);
    await library.admin
      .call('patch', `/api/v1/users/${library.viewer.id}`)
      .set('If-Match', '"1"')
      .send({ status: 'disabled' })
      .expect(200);
    const other = await makeLibrary(api);
    const answers = [
      await signIn(library.librarian.email, 'another password'),
      await signIn('nobody@biblioteka.example.org'),
      await signIn(invited.email),
      await signIn(library.viewer.email),
      await signIn(library.librarian.email, testPassword, { libraryId: other.id }),
    ].map(({ status, body, headers }) => ({
      status,
      body: { ...body, requestId: '' },
      headers: Object.keys(headers).sort(),
    }));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } });
  });

  it('with the password of one library opens that one alone, where the passwords differ', async () => {
    const { body } = await signIn(library.librarian.email, testPassword, {
      libraryId: library.id,
    }).expect(201);
    expect((await account(body.token).expect(200)).body.libraryId).toBe(library.id);
  });
});

describe('a session in a cookie', () => {
  it('is no way in beside another Authorization', async () => {
    const cookie = `liaison_session=${library.librarian.token}`;
    await api.call('get', '/api/v1/account').set('Cookie', cookie).expect(200);
    await api.call('get', '/api/v1/account', 'garbage').set('Cookie', cookie).expect(401);
  });

  it('is no matter to a bearer of a token, from wherever', async () => {
    await library.librarian
      .call('post', '/api/v1/contacts')
      .set('Origin', 'https://evil.example.org')
      .set('Sec-Fetch-Site', 'cross-site')
      .send({ kind: 'ngo', name: 'Hospicjum' })
      .expect(201);
  });

  it('goes away on signing out', async () => {
    const out = await library.librarian.call('delete', '/api/v1/sessions/current').expect(204);
    expect(String(out.headers['set-cookie'])).toMatch(
      /^liaison_session=; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT/,
    );
  });

  it('cannot be planted by a form of another site', async () => {
    await api
      .call('post', '/api/v1/sessions')
      .type('form')
      .send({ email: library.librarian.email, password: testPassword, cookie: 'true' })
      .expect(415);
  });
});

describe('signing out', () => {
  it('ends this session and no other', async () => {
    const { body: other } = await signIn(library.librarian.email).expect(201);
    await api.call('delete', '/api/v1/sessions/current', other.token).expect(204);
    await until('it is refused', async () => (await account(other.token)).status === 401, 1000);
    await account(library.librarian.token).expect(200);
  });

  it('everywhere ends the sessions of this user, and leaves their tokens and everybody else', async () => {
    const { body: script } = await library.librarian
      .call('post', '/api/v1/account/tokens')
      .send({ name: 'Script', scopes: ['read'] })
      .expect(201);
    const { body: other } = await signIn(library.librarian.email).expect(201);
    await library.librarian.call('delete', '/api/v1/sessions').expect(204);
    for (const token of [other.token, library.librarian.token]) {
      await until('it is refused', async () => (await account(token)).status === 401, 1000);
    }
    await account(script.token).expect(200);
    await account(library.viewer.token).expect(200);
  });
});

describe('guessing passwords', () => {
  it('is slowed down for each address, in whatever case, and leaves the others alone', async () => {
    const { email } = library.librarian;
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await signIn(attempt % 2 === 0 ? email : email.toUpperCase(), 'a wrong guess').expect(401);
    }
    // Now not even the right one is tried.
    const { headers } = await signIn(email).expect(429);
    expect(headers['ratelimit-policy']).toBe('"signInEmail";q=10;w=900');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await signIn(library.viewer.email).expect(201);
  });
});
