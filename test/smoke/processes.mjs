import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The processes that were started from a folder or work in it: `{ pid, command }`. */
export function processesOf(folder) {
  const all = process.platform === 'linux' ? linuxProcesses() : otherProcesses();
  return all.filter(
    ({ pid, command, directory }) =>
      pid !== process.pid && (command.includes(folder) || directory.startsWith(folder)),
  );
}

/** Waits until none of them is left; the ones that stay are named. */
export async function waitUntilNoneOf(folder, seconds) {
  const deadline = Date.now() + seconds * 1000;
  while (processesOf(folder).length > 0) {
    if (Date.now() > deadline) {
      const left = processesOf(folder).map(({ pid, command }) => `${pid} ${command}`);
      throw new Error(`After ${seconds} s these still run:\n        ${left.join('\n        ')}`);
    }
    await sleep(100);
  }
}

function linuxProcesses() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        // An empty one is a thread of the kernel, or has ended and waits to be buried.
        return command === '' ? [] : [{ pid: Number(name), command, directory: directoryOf(name) }];
      } catch {
        // It has ended since the folder was read.
        return [];
      }
    });
}

function directoryOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    // Another user's.
    return '';
  }
}

function otherProcesses() {
  return execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+) (.*)$/.exec(line))
    .filter((found) => found !== null)
    .map(([, pid, command]) => ({ pid: Number(pid), command, directory: '' }));
}
