import { chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ProcessUser } from '../process/private-process';

/** `nobody`, on every system that has one. */
const nobody: ProcessUser = { uid: 65534, gid: 65534 };

/**
 * The user PostgreSQL runs as in this directory, or undefined for the one that runs us.
 *
 * PostgreSQL refuses to run as root. The owner of existing data keeps it, so that `sudo npm start`
 * does not take the data away from the user that made it.
 */
export function userForPostgres(directory: string): ProcessUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = statSync(directory);
  return uid === 0 ? nobody : { uid, gid };
}

/** Hands a file or directory to the user, when it is not our own. */
export function giveTo(user: ProcessUser | undefined, path: string): void {
  if (user !== undefined) chownSync(path, user.uid, user.gid);
}

/** Whether the user gets through all the folders above this path, and may read it. */
export function canReach(user: ProcessUser | undefined, path: string): boolean {
  if (user === undefined) return true;
  for (let folder = path; ; folder = dirname(folder)) {
    const { uid, gid, mode } = statSync(folder);
    const mayEnter = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & mayEnter) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
