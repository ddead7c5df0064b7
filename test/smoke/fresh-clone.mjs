import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../../apps/launcher/prepare/checkout.mjs';

/** Clones the current commit, and only what is committed, into a folder of its own. */
export function freshClone() {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'liaison-smoke-'))), 'liaison');
  const commit = git(checkout, 'rev-parse', 'HEAD').trim();
  git(checkout, 'clone', '--quiet', '--no-checkout', checkout, folder);
  git(folder, 'checkout', '--quiet', '--detach', commit);
  return { folder, commit };
}

function git(folder, ...args) {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
