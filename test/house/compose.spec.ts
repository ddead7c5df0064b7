import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly ports?: readonly string[];
  readonly profiles?: readonly string[];
}

const { services } = parse(text, { merge: true }) as { services: Record<string, Service> };

it('docker-compose.yml is valid by the schema of the Compose Specification', () => {
  // dclint is a linter for compose files; it ships the schema that the specification publishes.
  const file = join(dirname(require.resolve('dclint/package.json')), 'schemas/compose.schema.json');
  const { $schema: _, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string };
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(schema);
  validate(parse(text, { merge: true }));
  expect(validate.errors ?? []).toEqual([]);
});

it('production is the API, the worker, the migrations, PostgreSQL and Redis', () => {
  const always = Object.keys(services).filter((name) => !services[name]?.profiles);
  expect(always.sort()).toEqual(['api', 'migrate', 'postgres', 'redis', 'worker']);
  expect(services.mailpit?.profiles).toEqual(['try']);
});

it('api, worker and migrations are one image with different commands', () => {
  for (const name of ['api', 'worker', 'migrate']) {
    expect(services[name]).toMatchObject({ image: 'liaison', build: '.' });
  }
  const programs = ['api', 'worker', 'migrate'].map((name) => services[name]?.command?.[1]);
  expect(programs).toEqual([
    'dist/apps/api/main.js',
    'dist/apps/worker/main.js',
    'dist/apps/operator/main.js',
  ]);
});

it('whatever keeps running has a health check', () => {
  const withoutOwn = Object.entries(services)
    .filter(([, { healthcheck }]) => !healthcheck?.test)
    .map(([name]) => name);
  // The image's own health check is the API's; the migrations end.
  expect(withoutOwn.sort()).toEqual(['api', 'migrate']);
  expect(services.migrate?.healthcheck?.disable).toBe(true);
  expect(readFileSync(join(root, 'Dockerfile'), 'utf8')).toMatch(/^HEALTHCHECK /m);
});

it('no secret has a default, and a missing one is asked for by its name', () => {
  const secrets = ['POSTGRES_PASSWORD', 'LIAISON_APP_PASSWORD', 'LIAISON_SECRET_KEY', 'SMTP_URL'];
  for (const secret of secrets) {
    expect(text).toContain(`\${${secret}:?`);
    expect(text).not.toContain(`\${${secret}:-`);
  }
});

it('nothing is open to the network but through a proxy on the same machine', () => {
  const ports = Object.values(services).flatMap((service) => service.ports ?? []);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

it('every setting that the programs are given is one that they read', () => {
  const settings = readFileSync(join(root, 'libs/platform/config/settings.ts'), 'utf8');
  const given = ['api', 'worker'].flatMap((name) => Object.keys(services[name]?.environment ?? {}));
  expect(given.filter((variable) => !settings.includes(`'${variable}'`))).toEqual([]);
});
