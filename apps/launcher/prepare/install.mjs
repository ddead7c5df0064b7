import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './checkout.mjs';
import { forPeople, npm } from './npm.mjs';

/** Installs the packages of package-lock.json when they are missing or other ones. */
export async function installDependencies() {
  if (isInstalled()) return;
  process.stdout.write('Installing the packages Liaison needs (once, about a minute) ...\n');
  // Also where NODE_ENV=production: the compiler is one of them.
  const result = await npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  if (result !== 0) {
    throw forPeople(
      `npm could not install the packages (${result}; it says why above). Liaison cannot start without them.`,
    );
  }
}

/**
 * npm notes what it has installed in a lock file of its own, written last. What is optional may be
 * missing there: it is for other machines.
 */
function isInstalled() {
  const noteFile = join(checkout, 'node_modules', '.package-lock.json');
  if (!existsSync(noteFile)) return false;
  const wanted = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(noteFile, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] === undefined ? optional : installed[path].version === version;
  });
}
