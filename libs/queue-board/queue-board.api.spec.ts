import Bull from 'bull';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { newOperatorKey } from './operator-keys';
import { newOperatorSession } from './operator-session';

const { key, hash } = newOperatorKey();
const form = 'application/x-www-form-urlencoded';
const board = '/operator/queues/';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start({ OPERATOR_KEY_HASH: hash });
  library = await makeLibrary(api);
});
afterAll(() => api.stop());

const signIn = (given: string) =>
  api
    .call('post', '/operator/sign-in')
    .set('Content-Type', form)
    .send(new URLSearchParams({ key: given }).toString());

const look = (path: string, cookie: string) => api.call('get', path).set('Cookie', cookie);

describe('who is no operator', () => {
  const forged = newOperatorSession(
    { secretKey: 'x'.repeat(40), operatorKeyHash: hash },
    new Date(),
  );
  const nobodies: [string, () => Record<string, string>][] = [
    ['nobody', () => ({})],
    ['a librarian by token', () => ({ authorization: `Bearer ${library.admin.token}` })],
    ['a librarian by cookie', () => ({ cookie: `liaison_session=${library.admin.token}` })],
    [
      'a librarian whose session calls itself another',
      () => ({ cookie: `liaison_operator=${library.admin.token}` }),
    ],
    ['a forged session', () => ({ cookie: `liaison_operator=${forged.value}` })],
    ['an empty session', () => ({ cookie: 'liaison_operator=' })],
    ['the hash of the key', () => ({ cookie: `liaison_operator=${hash}` })],
  ];

  it.each(nobodies)('sees nothing: %s', async (_, headers) => {
    for (const path of [
      board,
      `${board}api/queues`,
      `${board}static/favicon.ico`,
      `${board}../queues/api/queues`,
    ]) {
      const answer = await api.call('get', path).set(headers());
      expect([303, 404]).toContain(answer.status);
      expect(answer.text).not.toMatch(/deliveries|sweeps/);
    }
    for (const method of ['put', 'post', 'delete'] as const) {
      await api
        .call(method, `${board}api/queues/deliveries/clean/failed`)
        .set(headers())
        .expect(303);
    }
    const { text } = await api.call('get', '/operator').set(headers()).expect(200);
    expect(text).toContain('name="key"');
  });

  it('does not get in by another key, by a form of another site, or by what is no form', async () => {
    for (const wrong of ['', hash, `${key}x`]) {
      const { headers } = await signIn(wrong).expect(401);
      expect(headers['set-cookie']).toBeUndefined();
    }
    await signIn(key).set('Sec-Fetch-Site', 'cross-site').expect(403);
    await signIn(key).set('Origin', 'https://evil.example').expect(403);
    await api.call('post', '/operator/sign-in').send({ key }).expect(415);
    await api
      .call('post', '/operator/sign-in')
      .set('Content-Type', form)
      .send('key=a&key=b')
      .expect(401);
  });

  it('cannot go on guessing', async () => {
    const guess = () => signIn('guess').set('X-Forwarded-For', '192.0.2.1');
    let status = 401;
    for (let times = 0; times < 12 && status === 401; times += 1) ({ status } = await guess());
    expect(status).toBe(429);
  });
});

describe('an operator', () => {
  let cookie: string;

  beforeAll(() => {
    // Signed in at the door the address has guessed too often by now; a session is signed by the same secrets.
    const { secretKey } = api.settings;
    cookie = `liaison_operator=${newOperatorSession({ secretKey, operatorKeyHash: hash }, new Date()).value}`;
  });

  it('sees every queue and its jobs, which hold ids alone', async () => {
    const queue = new Bull('deliveries', process.env.REDIS_URL ?? '', {
      prefix: api.settings.queuePrefix,
    });
    await queue.add({ libraryId: library.id, deliveryId: library.admin.id }, { delay: 3_600_000 });
    const { body } = await look(
      `${board}api/queues?activeQueue=deliveries&status=delayed`,
      cookie,
    ).expect(200);
    expect(body.queues.map(({ name }: { name: string }) => name).sort()).toEqual([
      'deliveries',
      'imports',
      'mentoring-assignments',
      'sweeps',
      'webhooks',
    ]);
    const shown = body.queues.find(({ name }: { name: string }) => name === 'deliveries');
    expect(shown.jobs).toMatchObject([
      { data: { libraryId: library.id, deliveryId: library.admin.id } },
    ]);
    expect(shown).toMatchObject({ readOnlyMode: true });
    await queue.close();
  });

  it('looks at a page that asks no other host, under a strict policy', async () => {
    const { text, headers } = await look(board, cookie).expect(200);
    expect(headers['content-security-policy']).toContain(
      "default-src 'none';script-src 'self';style-src 'self'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(text).not.toMatch(/https?:|<style| style=/);
    for (const [, file] of text.matchAll(/(?:src|href)="(static\/[^"]+)"/g)) {
      await look(board + file!, cookie).expect(200);
    }
  });

  it('changes nothing there', async () => {
    for (const method of ['put', 'post', 'patch', 'delete'] as const) {
      await api
        .call(method, `${board}api/queues/deliveries/empty`)
        .set('Cookie', cookie)
        .expect(405);
    }
  });

  it('is nobody to the app', async () => {
    await look('/api/v1/account', cookie).expect(401);
  });

  it('signs out', async () => {
    const { headers } = await api
      .call('post', '/operator/sign-out')
      .set('Content-Type', form)
      .set('Cookie', cookie)
      .expect(303);
    expect(String(headers['set-cookie'])).toMatch(/^liaison_operator=;.*Expires=Thu, 01 Jan 1970/);
  });
});

it('whoever has the key is let in, by a cookie that scripts and other sites never get', async () => {
  const another = await api.startAnother();
  const { headers } = await another
    .call('post', '/operator/sign-in')
    .set('Content-Type', form)
    .send(new URLSearchParams({ key }).toString())
    .expect(303);
  expect(String(headers['set-cookie'])).toMatch(
    /^liaison_operator=\d+\.[\w-]+; Path=\/operator; Expires=.*; HttpOnly; SameSite=Strict$/,
  );
  await another.stop();
});

it('without a key in the settings there is nothing, and nothing of it is loaded', async () => {
  const plain = await TestApi.start();
  for (const path of ['/operator', board]) await plain.call('get', path).expect(404);
  await plain.stop();
});
