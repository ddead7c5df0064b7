import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let library: TestLibrary;

// Counters live in the process: each test has one of its own.
beforeEach(async () => {
  api = await TestApi.start({ REQUESTS_PER_MINUTE: '6' });
  library = await makeLibrary(api);
});
afterEach(() => api.stop());

const ask = (token?: string) => api.call('get', '/api/v1/account', token);

describe('requests of a token', () => {
  it('are told how many are left, and refused with 429 and Retry-After when none is', async () => {
    for (const left of [5, 4, 3, 2, 1, 0]) {
      const { headers } = await ask(library.librarian.token).expect(200);
      expect(headers['ratelimit-policy']).toBe('"token";q=6;w=60');
      expect(headers.ratelimit).toMatch(new RegExp(`^"token";r=${left};t=([1-9]|[1-5]\\d|60)$`));
    }
    const { body, headers } = await ask(library.librarian.token)
      .set('Accept-Language', 'uk')
      .expect(429);
    expect(body).toMatchObject({ status: 429, code: 'too_many_requests' });
    const seconds = Number(headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(headers.ratelimit).toBe(`"token";r=0;t=${seconds}`);
    expect(body.title).toContain(String(seconds));
    expect(body.title).toMatch(/секунд/);
  });

  it('leave the others their own', async () => {
    for (let sent = 0; sent < 7; sent += 1) await ask(library.librarian.token);
    await ask(library.librarian.token).expect(429);
    await ask(library.viewer.token).expect(200);
    await api.call('get', '/api/v1/vocabulary').expect(200);
  });

  it('are counted also when they are refused for what they ask', async () => {
    const forbidden = () => library.viewer.call('get', '/api/v1/audit-entries');
    for (let sent = 0; sent < 6; sent += 1) await forbidden().expect(403);
    await forbidden().expect(429);
  });
});

describe('requests of an address without a token', () => {
  it('are half as many', async () => {
    for (const left of [2, 1, 0]) {
      const { headers } = await api.call('get', '/api/v1/vocabulary').expect(200);
      expect(headers.ratelimit).toMatch(new RegExp(`^"address";r=${left};`));
    }
    const { headers } = await api.call('get', '/api/v1/vocabulary').expect(429);
    expect(headers['ratelimit-policy']).toBe('"address";q=3;w=60');
  });

  it('are what guessing tokens is counted as', async () => {
    const guess = `lia_s_${'A'.repeat(49)}`;
    for (let sent = 0; sent < 3; sent += 1) await ask(guess).expect(401);
    await ask(guess).expect(429);
    await api.call('get', '/api/v1/contacts').expect(429);
    await ask(library.librarian.token).expect(200);
  });
});
