import { makeLibrary, TestApi, type TestLibrary, until } from '#test';

let api: TestApi;
let library: TestLibrary;
let contactId: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'job_agency', name: 'Powiatowy Urząd Pracy w Kołobrzegu' })
    .expect(201);
  contactId = body.id;
});

const details = { name: 'Case system', scopes: ['referrals:read'] };
const path = () => `/api/v1/contacts/${contactId}/tokens`;

async function issue(more: object = {}): Promise<{ id: string; token: string }> {
  const { body } = await library.admin
    .call('post', path())
    .send({ ...details, ...more })
    .expect(201);
  return body;
}

it("a partner's token opens the partner's part, and says for whom it stands", async () => {
  const { token } = await issue();
  expect(token).toMatch(/^lia_p_/);
  const { body } = await api.call('get', '/api/v1/partner/me', token).expect(200);
  expect(body.contact).toMatchObject({ id: contactId, name: 'Powiatowy Urząd Pracy w Kołobrzegu' });
  await api.call('get', '/api/v1/contacts', token).expect(403);
});

it('a revoked token opens nothing, within a second', async () => {
  const { id, token } = await issue();
  await api.call('get', '/api/v1/partner/me', token).expect(200);
  await library.admin.call('delete', `${path()}/${id}`).expect(204);
  await until(
    'the token is refused',
    async () => (await api.call('get', '/api/v1/partner/me', token)).status === 401,
    1000,
  );
});

it('an expired token opens nothing', async () => {
  const { token } = await issue({ expiresAt: new Date(Date.now() - 1000).toISOString() });
  await api.call('get', '/api/v1/partner/me', token).expect(401);
});

it('a token is shown once: neither the list nor a repeated request holds it', async () => {
  const create = () =>
    library.admin.call('post', path()).set('Idempotency-Key', 'once-only').send(details);
  const { body } = await create().expect(201);
  const repeated = await create().expect(409);
  expect(repeated.body.code).toBe('answer_was_secret');
  const list = await library.admin.call('get', path()).expect(200);
  expect(list.body.data).toMatchObject([{ id: body.id, name: details.name, revokedAt: null }]);
  expect(list.text + repeated.text).not.toContain(body.token);
});

it('tokens are a matter for admins, and of their own library only', async () => {
  await library.librarian.call('post', path()).send(details).expect(403);
  const stranger = (await makeLibrary(api)).admin;
  await stranger.call('post', path()).send(details).expect(404);
  const { id } = await issue();
  await stranger.call('delete', `${path()}/${id}`).expect(404);
});
