import { TokensService } from '#identity';
import { ReadPath } from '#platform/database';
import { makeLibrary, TestApi, type TestLibrary, testPassword } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const oksana = {
  email: 'Oksana.Melnyk@biblioteka.example.org',
  name: 'Оксана Мельник',
  role: 'librarian',
  language: 'uk',
};

/** The token in the newest mail to a user, as the worker would write it. */
async function mailedToken(userId: string): Promise<string> {
  const deliveries = await api.app.get(ReadPath, { strict: false }).rows<{ subject_id: string }>(
    library.id,
    {
      name: 'links_mailed',
      text: `select subject_id from deliveries where library_id = $1 and user_id = $2 order by id desc`,
    },
    [library.id, userId],
  );
  return api.app.get(TokensService, { strict: false }).linkToken(deliveries[0]!.subject_id);
}

async function invite() {
  const { body } = await library.admin.call('post', '/api/v1/users').send(oksana).expect(201);
  return body as { id: string; email: string };
}

const choose = (token: string, password: string) =>
  api.call('post', `/l/password/${token}`).type('form').send({ password });

const signIn = (email: string, password: string) =>
  api.call('post', '/api/v1/sessions').send({ email, password });

describe('an invitation', () => {
  it('lets a new user choose a password through its link, once', async () => {
    const user = await invite();
    expect(user).toMatchObject({
      status: 'invited',
      email: 'oksana.melnyk@biblioteka.example.org',
    });
    const token = await mailedToken(user.id);

    const form = await api
      .call('get', `/l/password/${token}`)
      .expect(200)
      .expect('content-type', /html/);
    expect(form.text).toContain('Оберіть пароль');
    expect(form.headers['content-security-policy']).toContain("default-src 'none'");

    const done = await choose(token, 'тихий ранок над Дніпром').expect(200);
    expect(done.text).toContain('Пароль збережено');
    await signIn(oksana.email, 'тихий ранок над Дніпром').expect(201);

    const again = await choose(token, 'somebody else was faster').expect(410);
    expect(again.headers['content-type']).toContain('html');
    await signIn(oksana.email, 'тихий ранок над Дніпром').expect(201);
  });

  it('changes nothing when it is only opened, as mail scanners do', async () => {
    const user = await invite();
    const token = await mailedToken(user.id);
    for (let opened = 0; opened < 3; opened += 1) {
      await api.call('get', `/l/password/${token}`).expect(200);
    }
    await choose(token, 'тихий ранок над Дніпром').expect(200);
  });

  it('says on the page why a password is refused, and lets them try again', async () => {
    const user = await invite();
    const token = await mailedToken(user.id);
    const short = await choose(token, 'коротко').expect(400);
    expect(short.text).toContain('Пароль має містити щонайменше 12 символів.');
    const email = await choose(token, 'I am oksana.melnyk, really').expect(400);
    expect(email.text).not.toContain('I am oksana');
    await choose(token, 'тихий ранок над Дніпром').expect(200);
  });

  it('can be sent again, which ends the link before', async () => {
    const user = await invite();
    const before = await mailedToken(user.id);
    await library.admin.call('post', `/api/v1/users/${user.id}/invitations`).expect(204);
    const token = await mailedToken(user.id);
    expect(token).not.toBe(before);
    await api.call('get', `/l/password/${before}`).expect(410);
    await api.call('get', `/l/password/${token}`).expect(200);
  });

  it('is for admins to send, and for new addresses only', async () => {
    await library.librarian.call('post', '/api/v1/users').send(oksana).expect(403);
    await invite();
    const { body } = await library.admin.call('post', '/api/v1/users').send(oksana).expect(409);
    expect(body.code).toBe('user_exists');
  });

  it('opens nothing but its page', async () => {
    const token = await mailedToken((await invite()).id);
    await api.call('get', '/api/v1/account', token).expect(401);
    await api.call('get', '/api/v1/contacts', token).expect(401);
  });
});

describe('a forgotten password', () => {
  const ask = (email: string) => api.call('post', '/api/v1/password-resets').send({ email });

  it('is replaced through a link, which ends every session', async () => {
    const { id, email, token: session } = library.librarian;
    await ask(email).expect(202);
    await choose(await mailedToken(id), 'a quite different sentence').expect(200);
    await api.call('get', '/api/v1/account', session).expect(401);
    await signIn(email, testPassword).expect(401);
    await signIn(email, 'a quite different sentence').expect(201);
  });

  it('answers the same for an address that nobody has', async () => {
    const known = await ask(library.librarian.email).expect(202);
    const unknown = await ask('nobody@biblioteka.example.org').expect(202);
    expect(unknown.text).toBe(known.text);
  });
});
