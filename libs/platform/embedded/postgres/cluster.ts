import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isNativeError } from 'node:util/types';
import type { ProcessUser } from '../process/private-process';
import type { PostgresBinaries } from './binaries';
import { superuser } from './roles';
import { canReach, giveTo } from './unprivileged-user';

const run = promisify(execFile);

/** Makes the database cluster, unless it is there. What a killed attempt left is thrown away. */
export async function ensureCluster(
  cluster: string,
  password: string,
  binaries: PostgresBinaries,
  user: ProcessUser | undefined,
): Promise<boolean> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return false;
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  giveTo(user, draft);
  await initialise(draft, password, binaries, user);
  rmSync(cluster, { recursive: true, force: true });
  renameSync(draft, cluster);
  return true;
}

/**
 * How PostgreSQL is told where its data lies: it works in that directory, and Linux lets a process
 * name its own working directory even where a folder above is closed to it.
 */
export function clusterPathFor(user: ProcessUser | undefined, cluster: string): string {
  if (canReach(user, cluster)) return cluster;
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new Error(
    `PostgreSQL does not run as root, and no other user can enter ${cluster}: ` +
      'start as an ordinary user, or choose another LIAISON_DATA_DIR.',
  );
}

async function initialise(
  cluster: string,
  password: string,
  binaries: PostgresBinaries,
  user: ProcessUser | undefined,
): Promise<void> {
  // Not the data directory: initdb wants it empty.
  const scratch = mkdtempSync(join(tmpdir(), 'liaison-initdb-'));
  const passwordFile = join(scratch, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(user, passwordFile);
  chmodSync(scratch, 0o755);
  const options = [
    `--pgdata=${clusterPathFor(user, cluster)}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // With the locale C, lower('Ł') and lower('К') would do nothing.
    '--locale-provider=icu',
    '--icu-locale=und',
    '--locale=C',
    '--no-instructions',
  ];
  const initdb = (characterType: string): Promise<unknown> =>
    run(binaries.initdb, [...options, `--lc-ctype=${characterType}`], {
      cwd: cluster,
      env: postgresEnvironment(),
      ...user,
    });
  try {
    await initdb('C.UTF-8');
  } catch (error) {
    // An old system without C.UTF-8; ICU still does the letters.
    if (!String(error).includes('invalid locale name')) throw asSentence(error);
    await initdb('C');
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Only what the programs need: PGPORT and its like in our environment must not lead them astray. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, SystemRoot, TEMP, TZ: 'UTC', LC_MESSAGES: 'C' };
}

function asSentence(error: unknown): Error {
  const output = isNativeError(error) && 'stderr' in error ? String(error.stderr) : '';
  return new Error(`PostgreSQL could not create its data directory. ${output}`.trim(), {
    cause: error,
  });
}
