import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from './error-code';

/** Whether a process with this number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    if (hasCode(error, 'EPERM')) return true;
    if (hasCode(error, 'ESRCH')) return false;
    throw error;
  }
}

/** Waits until the process has gone; false when it is still there after that time. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/**
 * Whether the process is the server that works in this directory.
 *
 * A number in a stale file may by now belong to anybody: in a container the same small numbers come
 * back after each restart. Both PostgreSQL and Redis make their data directory the current one,
 * which Linux shows; elsewhere the name of the command has to do.
 */
export function worksIn(pid: number, directory: string, command: RegExp): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(directory);
    } catch (error) {
      // Not ours to look at, so not ours; or it has ended in between.
      if (hasCode(error, 'EACCES', 'ENOENT', 'EPERM')) return false;
      throw error;
    }
  }
  return commandMatches(pid, command);
}

/** Whether the process, as far as can be seen, was started with such a command. */
export function commandMatches(pid: number, command: RegExp): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  try {
    return command.test(commandOf(pid));
  } catch {
    // It has ended in between: no such file, or an exit code of 1 from `ps`.
    return false;
  }
}

function commandOf(pid: number): string {
  // A small container has no `ps`.
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
}

/** The number in the first line of a pid file, or undefined when there is none. */
export function readPidFile(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

/** A process that has ended but whose parent has not asked for its result (a container's init that never does). */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return true;
    throw error;
  }
}
