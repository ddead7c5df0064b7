import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type OpenAPIObject } from '@nestjs/swagger';
import { TestApi } from '#test';
import { routesOf } from './routes';

let api: TestApi;
let document: OpenAPIObject;

beforeAll(async () => {
  api = await TestApi.start();
  document = (await api.call('get', '/api/openapi.json').expect(200)).body;
});
afterAll(() => api.stop());

it('the OpenAPI document passes a public linter without an error or a warning', () => {
  const said = execFileSync(process.execPath, [join(__dirname, 'lint-openapi.mjs')], {
    input: JSON.stringify(document),
    encoding: 'utf8',
  });
  expect(said).toBe('');
});

it('the OpenAPI document knows every route of the API', () => {
  const described = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  );
  const routes = routesOf(api)
    .filter(({ path }) => path.startsWith('/api/v1/'))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(described.sort()).toEqual(routes.sort());
});

it('every operation describes its answer and its problems', () => {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item) as [string, { responses: object }][]) {
      const statuses = Object.keys(operation.responses);
      expect([method, path, statuses.some((status) => status.startsWith('2'))]).toEqual([
        method,
        path,
        true,
      ]);
      expect(statuses).toEqual(expect.arrayContaining(['400', '429', '503']));
    }
  }
});

it('the reference can be read in a browser, and asks no other host for anything', async () => {
  const { text } = await api.call('get', '/api/docs').expect(200).expect('content-type', /html/);
  expect(text).not.toMatch(/(src|href)="https?:/);
});

it('every POST of a caller who is known takes an Idempotency-Key, and no other', () => {
  const posts = Object.entries(document.paths).flatMap(([path, { post }]) =>
    post ? [{ path, post }] : [],
  );
  expect(posts.length).toBeGreaterThan(20);
  for (const { path, post } of posts) {
    const headers = (post.parameters ?? []).map((header) => 'name' in header && header.name);
    const isKnown = post.security?.some((scheme) => Object.keys(scheme).length > 0);
    expect([path, headers.includes('Idempotency-Key')]).toEqual([path, isKnown]);
  }
});
