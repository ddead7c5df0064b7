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

const dist = join(checkout, 'dist');
const noteFile = join(dist, '.built-from.json');
const folders = ['apps', 'libs', 'migrations'];
const webApp = join('apps', 'web');
const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Compiles the sources when one of them has changed since the last time. */
export async function build() {
  const sources = listSources();
  const builtFrom = existsSync(noteFile) ? JSON.parse(readFileSync(noteFile, 'utf8')) : {};
  if (JSON.stringify(builtFrom) === JSON.stringify(sources)) return;
  process.stdout.write('Building ...\n');
  // The compiler leaves the output of a source that has gone; a migration could come back that way.
  const hasLost = Object.keys(builtFrom).some((source) => !(source in sources));
  if (hasLost || !existsSync(noteFile)) rmSync(dist, { recursive: true, force: true });
  rmSync(noteFile, { force: true });
  const result = await npm('run', '--silent', 'build');
  if (result !== 0) throw forPeople(`The build failed (${result}; the compiler says why above).`);
  mkdirSync(dist, { recursive: true });
  writeFileSync(noteFile, JSON.stringify(sources));
}

/** Every source with its size and the time of its last change. */
function listSources() {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(checkout, folder), { recursive: true }).map((path) => join(folder, path)),
  );
  const sources = [...files, ...paths.filter(isSource)].sort();
  return Object.fromEntries(
    sources.map((path) => {
      const { mtimeMs, size } = statSync(join(checkout, path));
      return [path, `${size} ${mtimeMs}`];
    }),
  );
}

function isSource(path) {
  return /\.(ts|tsx|json)$/.test(path) && !/\.spec\.tsx?$/.test(path) && !path.startsWith(webApp);
}
