import { Clock, newId, systemCaller } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import { TokensService } from '../tokens.service';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});
afterEach(() => {
  jest.restoreAllMocks();
});

async function issue(details: object = {}): Promise<{ id: string; token: string }> {
  const { body } = await library.librarian
    .call('post', '/api/v1/account/tokens')
    .send({ name: 'Script', scopes: ['read', 'write'], ...details })
    .expect(201);
  return body;
}

const account = (token: string) => api.call('get', '/api/v1/account', token);

describe("a user's language", () => {
  const choose = (body: object, user: 'librarian' | 'viewer' = 'librarian') =>
    library[user].call('put', '/api/v1/account/language').send(body);

  it('is their own choice, and holds at once', async () => {
    expect((await choose({ language: 'uk' }).expect(200)).body).toMatchObject({ language: 'uk' });
    await choose({ language: 'uk' }).expect(200);
    await until('every process knows', async () => {
      const { body } = await account(library.librarian.token).expect(200);
      return body.language === 'uk';
    });
    const { body } = await library.admin.call('get', '/api/v1/audit-entries').expect(200);
    const chosen = body.data.filter(
      ({ action }: { action: string }) => action === 'user.chose_language',
    );
    expect(chosen).toMatchObject([
      { changes: { before: { language: 'en' }, after: { language: 'uk' } } },
    ]);
  });

  it('is one that Liaison speaks, and nothing else is changed with it', async () => {
    for (const wrong of [{}, { language: 'de' }, { language: 'uk', role: 'admin' }]) {
      await choose(wrong).expect(400);
    }
    const { token } = await issue({ scopes: ['read'] });
    await api.call('put', '/api/v1/account/language', token).send({ language: 'uk' }).expect(403);
  });
});

describe("a user's own token", () => {
  it('does what its user may, and is shown once', async () => {
    const { id, token } = await issue();
    expect(token).toMatch(/^lia_u_/);
    expect((await account(token).expect(200)).body).toMatchObject({
      userId: library.librarian.id,
      role: 'librarian',
    });
    const { body, text } = await library.librarian
      .call('get', '/api/v1/account/tokens')
      .expect(200);
    expect(body.data).toMatchObject([{ id, name: 'Script', scopes: ['read', 'write'] }]);
    expect(text).not.toContain(token);
  });

  it('that may only read says so, and makes no token that may do more', async () => {
    const { token } = await issue({ scopes: ['read'] });
    const { body } = await account(token).expect(200);
    expect(body.operations).toContain('contacts.read');
    expect(body.operations.filter((one: string) => one.endsWith('.write'))).toEqual([]);
    for (const [method, path] of [
      ['post', '/api/v1/contacts'],
      ['post', '/api/v1/account/tokens'],
      ['delete', '/api/v1/sessions'],
    ] as const) {
      const answer = await api.call(method, path, token).send({}).expect(403);
      expect(answer.body.code).toBe('forbidden');
    }
  });

  it('without a scope opens nothing', async () => {
    const { token } = await issue({ scopes: [] });
    await account(token).expect(403);
  });

  it('is over at its time, also where it is remembered', async () => {
    const { token } = await issue({ expiresAt: new Date(Date.now() + 3600_000).toISOString() });
    await account(token).expect(200);
    const clock = api.app.get(Clock, { strict: false });
    jest.spyOn(clock, 'now').mockReturnValue(new Date(Date.now() + 3600_001));
    await account(token).expect(401);
  });

  it('that was over when it was made opens nothing', async () => {
    const { token } = await issue({ expiresAt: '2026-01-01T00:00:00Z' });
    const { body, headers } = await account(token).expect(401);
    expect(body.code).toBe('unauthenticated');
    expect(headers['www-authenticate']).toContain('Bearer');
  });

  it('is revoked by its user, once, and by nobody else', async () => {
    const { id, token } = await issue();
    const revoke = (user: 'librarian' | 'admin' | 'viewer') =>
      library[user].call('delete', `/api/v1/account/tokens/${id}`);
    for (const other of ['admin', 'viewer'] as const) {
      expect((await revoke(other).expect(404)).body.code).toBe('token_not_found');
    }
    const stranger = (await makeLibrary(api)).librarian;
    await stranger.call('delete', `/api/v1/account/tokens/${id}`).expect(404);
    await account(token).expect(200);
    await revoke('librarian').expect(204);
    await until('it is refused', async () => (await account(token)).status === 401, 1000);
    await revoke('librarian').expect(404);
  });

  it('revokes no session, though that is a token too', async () => {
    const session = library.librarian.caller.tokenId;
    await library.librarian.call('delete', `/api/v1/account/tokens/${session}`).expect(404);
    await account(library.librarian.token).expect(200);
  });
});

describe('a token in the Authorization header', () => {
  it.each(['Basic', 'Token', 'bearer'])('after the word %s', async (word) => {
    const { token } = library.librarian;
    await api
      .call('get', '/api/v1/account')
      .set('Authorization', `${word} ${token}`)
      .expect(word === 'bearer' ? 200 : 401);
  });

  it('is looked for nowhere else', async () => {
    const { token } = library.librarian;
    await api.call('get', `/api/v1/account?access_token=${token}`).expect(401);
    await api.call('post', '/api/v1/contacts').send({ access_token: token }).expect(401);
  });
});

describe("a partner's token", () => {
  it('opens nothing of the staff’s, and a user’s nothing of the partner’s', async () => {
    const { body: contact } = await library.librarian
      .call('post', '/api/v1/contacts')
      .send({ kind: 'ngo', name: 'Hospicjum' })
      .expect(201);
    const { token } = await api.app
      .get(TokensService, { strict: false })
      .issuePartnerToken(systemCaller(library.id), contact.id, {
        name: 'Partner',
        scopes: ['referrals:read'],
        expiresAt: null,
      });
    await api.call('get', '/api/v1/partner/me', token).expect(200);
    await api.call('get', '/api/v1/partner/referrals', token).expect(200);
    await api.call('post', '/api/v1/partner/referrals', token).send({}).expect(403);
    await account(token).expect(403);
    await api.call('get', `/api/v1/contacts/${newId()}`, token).expect(403);
    await library.admin.call('get', '/api/v1/partner/me').expect(403);
    const cookie = api.call('get', '/api/v1/partner/me').set('Cookie', `liaison_session=${token}`);
    await cookie.expect(401);
  });
});
