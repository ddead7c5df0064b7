import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { stopWhenParentDies } from './parent-watchdog';
import { isAlive, waitUntilGone } from './process-table';

/** The unprivileged user a process runs as; without it, the user that started us. */
export interface ProcessUser {
  readonly uid: number;
  readonly gid: number;
}

interface PrivateProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly directory: string;
  readonly logFile: string;
  /** The signal that asks for a clean end. SIGKILL follows when it is not heeded. */
  readonly stopSignal: NodeJS.Signals;
  readonly environment?: NodeJS.ProcessEnv;
  readonly user?: ProcessUser | undefined;
  /** Opens a channel to a Node.js program, which sees it close when we are gone. */
  readonly channel?: boolean;
}

export interface PrivateProcess {
  readonly pid: number;
  /** Resolves when the process has ended, whoever ended it, with the words for it. */
  readonly ended: Promise<string>;
  readonly hasEnded: () => boolean;
  readonly stop: () => Promise<void>;
}

const patienceMilliseconds = 15_000;

/**
 * Starts a server that belongs to this process alone.
 *
 * It gets a session of its own: Ctrl-C in a terminal signals the whole foreground group, and the
 * database must outlive the applications that are still finishing their work.
 */
export async function startPrivateProcess(options: PrivateProcessOptions): Promise<PrivateProcess> {
  const log = openSync(options.logFile, 'a', 0o600);
  let child: ChildProcess;
  try {
    child = spawn(options.command, options.args, {
      cwd: options.directory,
      env: options.environment ?? process.env,
      stdio: ['ignore', log, log, ...(options.channel ? (['ipc'] as const) : [])],
      detached: true,
      windowsHide: true,
      ...options.user,
    });
    await once(child, 'spawn');
  } finally {
    closeSync(log);
  }
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${options.command} was started without a process id.`);

  let over = false;
  const watchdog = stopWhenParentDies(pid, options.stopSignal);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      over = true;
      watchdog.dismiss();
      resolve(signal ?? `exit code ${String(code)}`);
    });
  });

  return {
    pid,
    ended,
    hasEnded: () => over,
    stop: async () => {
      if (over) return;
      child.kill(options.stopSignal);
      if (!(await endsWithin(ended, patienceMilliseconds))) {
        child.kill('SIGKILL');
        await ended;
      }
    },
  };
}

/** Ends a process that an earlier run left behind. */
export async function stopOrphan(pid: number, signal: NodeJS.Signals): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, signal);
  if (await waitUntilGone(pid, patienceMilliseconds)) return;
  process.kill(pid, 'SIGKILL');
  if (!(await waitUntilGone(pid, patienceMilliseconds))) {
    throw new Error(`Process ${pid}, left by an earlier run, does not end.`);
  }
}

async function endsWithin(ended: Promise<string>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, milliseconds);
  });
  try {
    return await Promise.race([ended.then(() => true), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
