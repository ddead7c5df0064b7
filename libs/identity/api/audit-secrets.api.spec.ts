import { Client } from 'pg';
import { makeLibrary, TestApi, type TestLibrary, testPassword } from '#test';
import { TokensService } from '../tokens.service';

let api: TestApi;
let owner: Client;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  library = await makeLibrary(api);
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});

async function textsOf(statement: string): Promise<string[]> {
  const { rows } = await owner.query<{ text: string }>(statement, [library.id]);
  return rows.map(({ text }) => text);
}

it('everything that identity writes is in the audit trail, and no password, hash or token is', async () => {
  const secrets = [testPassword, 'a quite different sentence', library.admin.token];
  const admin = (method: 'post' | 'patch' | 'delete', path: string, version = 1) =>
    library.admin.call(method, path).set('If-Match', `"${version}"`);

  await admin('patch', '/api/v1/library').send({ name: 'Biblioteka' }).expect(200);
  const branch = await admin('post', '/api/v1/branches').send({ name: 'Filia' }).expect(201);
  await admin('patch', `/api/v1/branches/${branch.body.id}`).send({ name: 'Filia 2' }).expect(200);
  await admin('delete', `/api/v1/branches/${branch.body.id}`, 2).expect(204);
  const invited = await admin('post', '/api/v1/users')
    .send({ email: 'nowa@example.org', name: 'Nowa', role: 'viewer', language: 'pl' })
    .expect(201);
  await admin('patch', `/api/v1/users/${invited.body.id}`).send({ role: 'librarian' }).expect(200);
  await admin('post', `/api/v1/users/${invited.body.id}/invitations`).expect(204);
  const token = await admin('post', '/api/v1/account/tokens')
    .send({ name: 'Script', scopes: ['read'] })
    .expect(201);
  secrets.push(token.body.token);
  await admin('delete', `/api/v1/account/tokens/${token.body.id}`).expect(204);

  const [linkId] = await textsOf(
    `select subject_id::text as text from deliveries where library_id = $1 order by id desc limit 1`,
  );
  const link = api.app.get(TokensService, { strict: false }).linkToken(linkId!);
  secrets.push(link);
  await api
    .call('post', `/l/password/${link}`)
    .type('form')
    .send({ password: 'a quite different sentence' })
    .expect(200);
  const session = await api
    .call('post', '/api/v1/sessions')
    .send({ email: 'nowa@example.org', password: 'a quite different sentence' })
    .expect(201);
  secrets.push(session.body.token);
  await api.call('delete', '/api/v1/sessions/current', session.body.token).expect(204);
  await library.viewer.call('delete', '/api/v1/sessions').expect(204);
  await admin('patch', `/api/v1/users/${library.viewer.id}`)
    .send({ status: 'disabled' })
    .expect(200);
  secrets.push(
    ...(await textsOf(
      `select password_hash as text from users where library_id = $1 and password_hash is not null`,
    )),
    ...(await textsOf(`select encode(hash, 'hex') as text from tokens where library_id = $1`)),
    ...(await textsOf(`select encode(hash, 'base64') as text from tokens where library_id = $1`)),
  );

  const actions = await textsOf(
    `select distinct action as text from audit_entries where library_id = $1 order by 1`,
  );
  expect(actions).toEqual([
    'branch.archived',
    'branch.changed',
    'branch.created',
    'library.changed',
    'library.created',
    'token.issued',
    'token.revoked',
    'user.added',
    'user.changed',
    'user.chose_password',
    'user.signed_out',
  ]);
  const trail = (
    await textsOf(
      `select to_jsonb(entry)::text as text from audit_entries as entry where library_id = $1`,
    )
  ).join('\n');
  expect(trail).toContain('Filia 2');
  expect(secrets.filter((secret) => trail.includes(secret))).toEqual([]);
  expect(trail).not.toMatch(/argon2|lia_[supl]_|password_?hash/i);
});

it('nor is any token kept anywhere as it is, or a password', async () => {
  const tables = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'library_id'`,
  );
  for (const { name } of tables.rows) {
    const rows = (
      await textsOf(`select to_jsonb(one)::text as text from ${name} as one where library_id = $1`)
    ).join('\n');
    expect([name, /lia_[supl]_[\w-]{49}/.test(rows)]).toEqual([name, false]);
    expect([name, rows.includes(testPassword)]).toEqual([name, false]);
  }
});
