// Builds what is measured and a bench itself into dist/, then runs that bench: `npm run bench -- --help`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

const built = spawnSync(process.execPath, [compiler(), '-p', join(here, 'tsconfig.json')], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);

process.chdir(root);
const [bench] = process.argv.splice(2, 1);
createRequire(import.meta.url)(join(root, 'dist', 'test', 'bench', bench));

function compiler() {
  const require = createRequire(import.meta.url);
  try {
    return require.resolve('typescript/bin/tsc');
  } catch {
    process.stderr.write('The packages are not installed yet: run `npm ci` first.\n');
    process.exit(1);
  }
}
