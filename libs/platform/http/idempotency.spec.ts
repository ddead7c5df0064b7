import { Client } from 'pg';
import { Clock } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';

const DAY = 24 * 60 * 60 * 1000;

let api: TestApi;
let owner: Client;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const hospice = { kind: 'ngo', name: 'Hospicjum' };

const add = (key: string, body: object = hospice, user: TestUser = library.librarian) =>
  user.call('post', '/api/v1/contacts').set('Idempotency-Key', key).send(body);

async function contacts(): Promise<number> {
  const { body } = await library.viewer.call('get', '/api/v1/contacts').expect(200);
  return body.data.length as number;
}

/** Lets the application believe that so much time has passed. */
function later(milliseconds: number): void {
  const then = new Date(Date.now() + milliseconds);
  jest.spyOn(api.app.get(Clock, { strict: false }), 'now').mockReturnValue(then);
}

describe('the same request under the same key', () => {
  it('is answered with the same answer, ETag included, and has one effect', async () => {
    const first = await add('monday').expect(201);
    const second = await add('monday').expect(201);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.text).toBe(first.text);
    expect(second.headers.etag).toBe('"1"');
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
    expect(await contacts()).toBe(1);
  });

  it('has one effect when it arrives many times at the same instant', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => add('at-once')));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const replayed = answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true');
    expect(replayed).toHaveLength(7);
    expect(await contacts()).toBe(1);
  });

  it('is kept for 24 hours, and is another request after that', async () => {
    const { body: first } = await add('daily').expect(201);
    later(DAY - 1000);
    expect((await add('daily').expect(201)).body.id).toBe(first.id);
    later(DAY + 1000);
    const { body: next } = await add('daily', { kind: 'ngo', name: 'Another day' }).expect(201);
    expect(next.id).not.toBe(first.id);
    expect((await add('daily', { kind: 'ngo', name: 'Another day' })).body.id).toBe(next.id);
  });

  it('without an answer is repeated without an effect', async () => {
    const { body: user } = await library.admin
      .call('post', '/api/v1/users')
      .send({ email: 'nowa@example.org', name: 'Nowa', role: 'viewer', language: 'pl' })
      .expect(201);
    const invite = () =>
      library.admin
        .call('post', `/api/v1/users/${user.id}/invitations`)
        .set('Idempotency-Key', 'again');
    await invite().expect(204);
    const { text, headers } = await invite().expect(204);
    expect([text, headers['idempotency-replayed']]).toEqual(['', 'true']);
    const { rows } = await owner.query('select from deliveries where user_id = $1', [user.id]);
    expect(rows).toHaveLength(2);
  });
});

describe('a key', () => {
  it('that stood for another body or address is refused with 422', async () => {
    await add('used').expect(201);
    const otherBody = await add('used', { ...hospice, name: 'Hospicjum II' }).expect(422);
    expect(otherBody.body.code).toBe('idempotency_key_reused');
    await library.librarian
      .call('post', '/api/v1/branches')
      .set('Idempotency-Key', 'used')
      .send(hospice)
      .expect(403);
    await library.librarian
      .call('post', '/api/v1/affiliations')
      .set('Idempotency-Key', 'used')
      .send(hospice)
      .expect(422);
    expect(await contacts()).toBe(1);
  });

  it('is free again when its request failed', async () => {
    await add('try', { ...hospice, kind: 'bakery' }).expect(400);
    await add('try', { ...hospice, ownerId: library.id }).expect(400);
    await add('try').expect(201);
    expect(await contacts()).toBe(1);
  });

  it('is each caller’s own: of other users, and in other libraries', async () => {
    await add('common').expect(201);
    const colleague = await add('common', hospice, library.admin).expect(201);
    expect(colleague.headers['idempotency-replayed']).toBeUndefined();
    expect(await contacts()).toBe(2);
    const stranger = (await makeLibrary(api)).librarian;
    const theirs = await add('common', { ...hospice, name: 'Elsewhere' }, stranger).expect(201);
    expect(theirs.body.name).toBe('Elsewhere');
    expect(await contacts()).toBe(2);
  });

  it.each(['', 'two words', 'x'.repeat(201), '\u00e9'])(
    'that cannot be one is refused: %.20j',
    async (key) => {
      const { body } = await add(key).expect(400);
      expect(body.errors).toMatchObject([{ pointer: '/Idempotency-Key' }]);
      expect(await contacts()).toBe(0);
    },
  );

  it('of 200 characters is taken', async () => {
    await add('k'.repeat(200)).expect(201);
  });
});

describe('an answer that holds a secret', () => {
  it('is never kept: the repeat is told 409, and makes no second token', async () => {
    const issue = () =>
      library.librarian
        .call('post', '/api/v1/account/tokens')
        .set('Idempotency-Key', 'script')
        .send({ name: 'Script', scopes: ['read'] });
    const { body } = await issue().expect(201);
    const repeat = await issue().expect(409);
    expect(repeat.body.code).toBe('answer_was_secret');
    expect(repeat.text).not.toContain(body.token);
    const { rows } = await owner.query<{ kept: string }>(
      `select to_jsonb(idempotency_keys)::text as kept from idempotency_keys where library_id = $1`,
      [library.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.kept).not.toContain('lia_');
    const list = await library.librarian.call('get', '/api/v1/account/tokens').expect(200);
    expect(list.body.data).toHaveLength(1);
  });
});
