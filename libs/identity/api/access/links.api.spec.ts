import { systemCaller } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary, testPassword } from '#test';
import { TokensService } from '../../tokens.service';

const chosen = 'a quite different sentence';

let api: TestApi;
let library: TestLibrary;
let tokens: TokensService;

beforeAll(async () => {
  api = await TestApi.start();
  tokens = api.app.get(TokensService, { strict: false });
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

async function link(expiresAt = new Date(Date.now() + 60_000)): Promise<string> {
  const { token } = await tokens.issueLink(
    systemCaller(library.id),
    { userId: library.librarian.id },
    { scope: 'password:choose', expiresAt },
  );
  return `/l/password/${token}`;
}

const choose = (address: string, password = chosen) =>
  api.call('post', address).type('form').send({ password });

async function sessionCookie(): Promise<string> {
  const { headers } = await api
    .call('post', '/api/v1/sessions')
    .send({ email: library.admin.email, password: testPassword, cookie: true })
    .expect(201);
  return String(headers['set-cookie']).split(';')[0]!;
}

describe('a private link', () => {
  it('opens its page for whoever holds it, also in a browser that is signed in', async () => {
    const cookie = await sessionCookie();
    const address = await link();
    await api.call('get', address).set('Cookie', cookie).expect(200);
    await choose(address).set('Cookie', cookie).expect(200);
    const signIn = { email: library.librarian.email, password: chosen };
    await api.call('post', '/api/v1/sessions').send(signIn).expect(201);
  });

  it('is the only way in: no session and no token opens its page', async () => {
    const cookie = await sessionCookie();
    for (const address of ['/l/password/x', `/l/password/lia_l_${'A'.repeat(49)}`]) {
      await api.call('get', address).expect(410);
      await api.call('get', address).set('Cookie', cookie).expect(410);
      await api.call('get', address, library.admin.token).expect(410);
      await choose(address).set('Cookie', cookie).expect(410);
    }
    await api.call('get', `/l/password/${library.admin.token}`).expect(410);
  });

  it('opens nothing once its time is over', async () => {
    const address = await link(new Date(Date.now() - 1000));
    await api.call('get', address).expect(410).expect('content-type', /html/);
    await choose(address).expect(410);
  });

  it('serves once, also when it is used several times at the same instant', async () => {
    const address = await link();
    const passwords = Array.from({ length: 4 }, (_, one) => `${chosen}, number ${one}`);
    const answers = await Promise.all(passwords.map((password) => choose(address, password)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410]);
    const winner = passwords[answers.findIndex(({ status }) => status === 200)]!;
    const signIn = (password: string) =>
      api.call('post', '/api/v1/sessions').send({ email: library.librarian.email, password });
    for (const password of passwords) {
      await signIn(password).expect(password === winner ? 201 : 401);
    }
  });

  it('still serves after a password that the rules refused', async () => {
    const address = await link();
    await choose(address, 'short').expect(400);
    await choose(address).expect(200);
    await choose(address).expect(410);
  });

  it('is no token for the API', async () => {
    const token = (await link()).replace('/l/password/', '');
    await api.call('get', '/api/v1/account', token).expect(401);
    await api.call('get', '/api/v1/account').set('Cookie', `liaison_session=${token}`).expect(401);
  });
});
