import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(__dirname, '../../dist/web');
const KILOBYTE = 1000;

interface BuiltFile {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** The script of a chunk and of all that it cannot do without. */
function scriptsOf(manifest: Readonly<Record<string, BuiltFile>>, name: string): Set<string> {
  const names = new Set([name]);
  for (const one of names) manifest[one]?.imports?.forEach((other) => names.add(other));
  return new Set([...names].map((one) => manifest[one]!.file));
}

it('the web app loads less than 250 kB of script, compressed, before its first page', () => {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    BuiltFile
  >;
  const [entry] = Object.keys(manifest).filter((name) => manifest[name]!.isEntry);
  const sizes = [...scriptsOf(manifest, entry!)].map(
    (file) => gzipSync(readFileSync(join(folder, file))).length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThan(250 * KILOBYTE);
});
