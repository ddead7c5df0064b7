import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { checkout } from './checkout.mjs';
import { forPeople, npm } from './npm.mjs';

const webApp = join('apps', 'web');
const apiClient = join('libs', 'api-client');
const dist = join(checkout, 'dist');
const settings = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** What is built, each from its own sources. */
const parts = {
  server: {
    words: 'Building ...',
    script: 'build:server',
    note: join(dist, '.built-from.json'),
    sources: () => [
      ...settings,
      'tsconfig.build.json',
      ...sourcesIn('apps', 'libs', 'migrations').filter((path) => !isOfWebApp(path)),
    ],
    // The compiler leaves the output of a source that has gone; a migration could come back that way.
    outputs: ['apps', 'libs', 'migrations', '.tsbuildinfo'].map((path) => join(dist, path)),
  },
  web: {
    words: 'Building the web app ...',
    script: 'build:web',
    note: join(dist, '.web-built-from.json'),
    // It uses tables of the domains.
    sources: () => [...settings, ...sourcesIn('libs').filter(isOfDomain), ...sourcesIn(webApp)],
    outputs: [join(dist, 'web')],
  },
};

/** Compiles what has changed since the last time. */
export async function build() {
  await buildPart(parts.server);
  await buildPart(parts.web);
}

/** Builds the web app alone, when one of its sources has changed: the tests need no more. */
export async function buildWebApp() {
  await buildPart(parts.web);
}

async function buildPart({ words, script, note, sources, outputs }) {
  const stamps = stampsOf(sources());
  const builtFrom = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : {};
  if (JSON.stringify(builtFrom) === JSON.stringify(stamps)) return;
  process.stdout.write(`${words}\n`);
  const hasLost = Object.keys(builtFrom).some((source) => !(source in stamps));
  if (hasLost || !existsSync(note)) {
    outputs.forEach((path) => rmSync(path, { recursive: true, force: true }));
  }
  rmSync(note, { force: true });
  const result = await npm('run', '--silent', script);
  if (result !== 0) throw forPeople(`The build failed (${result}; it says why above).`);
  mkdirSync(dist, { recursive: true });
  writeFileSync(note, JSON.stringify(stamps));
}

/** Each source with its size and the time of its last change. */
function stampsOf(paths) {
  return Object.fromEntries(
    [...paths].sort().map((path) => {
      const { mtimeMs, size } = statSync(join(checkout, path));
      return [path, `${size} ${mtimeMs}`];
    }),
  );
}

function sourcesIn(...folders) {
  return folders
    .flatMap((folder) =>
      readdirSync(join(checkout, folder), { recursive: true }).map((path) => join(folder, path)),
    )
    .filter((path) => /\.(ts|tsx|mts|json|css|html|svg)$/.test(path))
    .filter((path) => !/\.spec\.tsx?$/.test(path));
}

function isOfWebApp(path) {
  return path.startsWith(webApp) || path.startsWith(apiClient);
}

function isOfDomain(path) {
  return path.startsWith(apiClient) || /^libs[\\/](kernel|[^\\/]+[\\/]domain)[\\/]/.test(path);
}
