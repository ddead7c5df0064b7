import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { commandMatches, hasCode, readPidFile } from '#platform/embedded';
import { Unusable } from './unusable';

/** How a launcher shows in the list of processes. */
const launcherCommand = /launcher/;

/**
 * Takes the data directory for this process, and answers how to give it back. The lock of a process
 * that has died is taken over.
 * @throws Unusable when another launcher works in the directory.
 */
export function takeDirectoryLock(lock: string, directory: string): () => void {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, `${process.pid}\n`, { mode: 0o600 });
  try {
    while (!link(mine, lock)) {
      const holder = readPidFile(lock);
      if (holder !== undefined && isAnotherLauncher(holder)) {
        throw new Unusable(
          `Liaison already runs on ${directory} (process ${holder}). ` +
            'Stop it first, or set LIAISON_DATA_DIR to another folder.',
        );
      }
      discard(lock, holder);
    }
  } finally {
    rmSync(mine);
  }
  return () => {
    rmSync(lock, { force: true });
  };
}

/** A link appears whole or not at all: of two launchers that start at once, one gets it. */
function link(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function isAnotherLauncher(pid: number): boolean {
  // In a container the dead launcher may have had the number that is now ours.
  return pid !== process.pid && commandMatches(pid, launcherCommand);
}

/** Removes a stale lock, unless somebody else has just put a fresh one in its place. */
function discard(lock: string, holder: number | undefined): void {
  const aside = `${lock}.stale-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if (readPidFile(aside) === holder) rmSync(aside);
  else renameSync(aside, lock);
}
