import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { languages } from '#kernel';
import { ContactsService } from '#contacts';
import { Messages } from '#platform/messages';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start({ LOG_LEVEL: 'silent' });
  library = await makeLibrary(api);
});
afterAll(() => api.stop());
afterEach(() => {
  jest.restoreAllMocks();
});

const post = (body: unknown) =>
  library.librarian
    .call('post', '/api/v1/contacts')
    .set('Content-Type', 'application/json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));

describe('a problem document', () => {
  it.each(languages)('speaks %s, with the details in the sentence', async (language) => {
    const messages = api.app.get(Messages, { strict: false });
    const { body, headers } = await post({ name: 'x'.repeat(301) })
      .set('Accept-Language', language)
      .expect(400);
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
    });
    const message = messages.text(language, 'invalid.max_length', { first: 300 });
    expect(message).toContain('300');
    expect(body).toEqual({
      type: 'urn:liaison:problem:invalid_request',
      title: messages.text(language, 'problem.invalid_request'),
      status: 400,
      code: 'invalid_request',
      requestId: headers['x-request-id'],
      errors: [{ pointer: '/name', code: 'max_length', message }],
    });
  });

  it('points into nested objects, lists and names with a slash, by RFC 6901', async () => {
    const { body } = await library.librarian
      .call('post', '/api/v1/interactions')
      .send({
        channel: 'call',
        summary: 'x',
        contactIds: ['not-an-id'],
        next: { title: '', dueLocal: 'soon' },
        'a/b~c': 1,
      })
      .expect(400);
    const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual(['/a~1b~0c', '/contactIds', '/next/dueLocal', '/next/title']);
  });

  it('names at most a hundred faults, however many there are', async () => {
    const many = Array.from({ length: 500 }, (_, index) => [`k${index}`, index]);
    const { body } = await post(Object.fromEntries(many)).expect(400);
    expect(body.errors).toHaveLength(100);
  });

  it('carries the id of its request: the one that was given, if it can be one', async () => {
    const given = await api.call('get', '/api/v1/contacts').set('X-Request-Id', 'from-the-proxy-1');
    expect(given.body.requestId).toBe('from-the-proxy-1');
    expect(given.headers['x-request-id']).toBe('from-the-proxy-1');
    for (const strange of ['short', 'x'.repeat(65), "'; drop table contacts", '<script>']) {
      const own = await api.call('get', '/api/v1/contacts').set('X-Request-Id', strange);
      expect(own.body.requestId).toMatch(uuid);
      expect(own.headers['x-request-id']).toBe(own.body.requestId);
    }
  });

  it('answers an address where there is nothing', async () => {
    const { body } = await api.call('get', '/api/v1/nothing').expect(404);
    expect(body).toMatchObject({ status: 404, code: 'route_not_found' });
    await api.call('put', '/api/v1/contacts').expect(404);
  });

  it.each([
    ['/api/v1/contacts/%', 400, 'malformed_request'],
    ['/api/v1/contacts/%c3', 400, 'malformed_request'],
    [`/api/v1/contacts/${'x'.repeat(300)}`, 414, 'address_too_long'],
  ])('answers an address that cannot be read: %.30s', async (path, status, code) => {
    const { body, headers } = await library.viewer.call('get', path).expect(status);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ code, requestId: headers['x-request-id'] });
  });

  it('tells nothing of what went wrong inside', async () => {
    const contacts = api.app.get(ContactsService, { strict: false });
    jest.spyOn(contacts, 'add').mockRejectedValue(new Error('select secret from users'));
    const { body, text: words } = await post({ name: 'Hospicjum' }).expect(500);
    expect(body.code).toBe('internal_error');
    expect(words).not.toContain('secret');
    expect(Object.keys(body).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type']);
  });

  it('says when to come again while the database cannot be reached', async () => {
    const contacts = api.app.get(ContactsService, { strict: false });
    const unreachable = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    jest.spyOn(contacts, 'add').mockRejectedValue(unreachable);
    const { body, headers } = await post({ name: 'Hospicjum' }).expect(503);
    expect(body.code).toBe('temporarily_unavailable');
    expect(headers['retry-after']).toBe('5');
  });
});

describe('a body', () => {
  it.each(['', '{', '{"name":"x",}', "{'name':'x'}", '{"a":NaN}', '{"__proto__":{"a":1}}'])(
    'that is no sound JSON is refused: %j',
    async (body) => {
      const answer = await post(body).expect(400);
      expect(answer.body.code).toBe('malformed_request');
    },
  );

  it.each(['[]', '[{"name":"x"}]', '"x"', '1', 'true'])(
    'that is no object is refused: %s',
    async (body) => {
      const answer = await post(body).expect(400);
      expect(answer.body.errors).toMatchObject([{ pointer: '', code: 'object' }]);
    },
  );

  it('cannot fell anybody who walks it, however deep it is', async () => {
    const deep = '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000);
    const answer = await post(deep).expect(400);
    expect(answer.body.code).toBe('malformed_request');
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
    'cannot smuggle in %s, which every object has',
    async (name) => {
      const answer = await post({ name: 'x', [name]: 'y' }).expect(400);
      expect(answer.body.errors).toMatchObject([{ pointer: `/${name}` }]);
    },
  );

  it('is told once of a list that is too long, however long it is', async () => {
    const tags = Array.from({ length: 40_000 }, (_, index) => index.toString(36));
    const answer = await post({ name: 'x', tags }).expect(400);
    expect(answer.body.errors).toMatchObject([{ pointer: '/tags', code: 'array_max_size' }]);
  });

  it('has at most 256 KiB', async () => {
    const answer = await post({ name: 'x', notes: 'x'.repeat(256 * 1024) }).expect(413);
    expect(answer.body.code).toBe('body_too_large');
  });

  it('is JSON, or a merge patch; the API takes neither forms nor anything else', async () => {
    const { body } = await post({ name: 'Hospicjum' }).expect(201);
    const send = (type: string, patch: string) =>
      library.librarian
        .call('patch', `/api/v1/contacts/${body.id}`)
        .set('If-Match', '"1"')
        .set('Content-Type', type)
        .send(patch);
    for (const type of [
      'text/plain',
      'application/xml',
      'application/json-patch+json',
      'application/x-www-form-urlencoded',
      'Application/X-WWW-Form-Urlencoded; charset=utf-8',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await send(type, '{"city":"Kołobrzeg"}');
      expect([type, answer.status]).toEqual([type, 415]);
      expect(answer.body.code).toBe('unsupported_media_type');
    }
    const malformed = await send('application/merge-patch+json', '{"city":').expect(400);
    expect(malformed.body.code).toBe('malformed_request');
    const merged = await send('application/merge-patch+json', '{"city":"Kołobrzeg"}').expect(200);
    expect(merged.body).toMatchObject({ city: 'Kołobrzeg', version: 2 });
  });
});

describe('what never becomes a request', () => {
  /** Everything that the server says on a connection until it closes it. */
  function said(words: string): Promise<string> {
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.write(words);
    return text(socket);
  }

  function problemIn(answer: string): Record<string, unknown> {
    expect(answer).toContain('Content-Type: application/problem+json');
    expect(answer).toContain('Connection: close');
    return JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))) as Record<string, unknown>;
  }

  it('is answered with a problem document when it is no HTTP', async () => {
    const problem = problemIn(
      await said('GET /api/v1/contacts HTTP/1.1\r\nHost: a\r\nb\u0000\r\n\r\n'),
    );
    expect(problem).toMatchObject({ status: 400, code: 'malformed_request' });
    expect(problem.requestId).toMatch(uuid);
  });

  it('is answered with a problem document when its headers are too large', async () => {
    const header = `GET / HTTP/1.1\r\nHost: a\r\nX-A: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(problemIn(await said(header))).toMatchObject({ status: 431, code: 'headers_too_large' });
  });

  it('is cut when it does not arrive in time', async () => {
    const fastify = api.app.getHttpAdapter().getInstance();
    const { headersTimeout } = api.app.getHttpServer();
    const patience = fastify.bodyPatienceMilliseconds;
    expect([patience, headersTimeout]).toEqual([15_000, 15_000]);
    fastify.bodyPatienceMilliseconds = 200;
    try {
      const slow = said(
        'POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\n' +
          'Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{',
      );
      expect(problemIn(await slow)).toMatchObject({ status: 408, code: 'request_timeout' });
    } finally {
      fastify.bodyPatienceMilliseconds = patience;
    }
  });
});
