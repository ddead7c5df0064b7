import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

/**
 * A shell of one line whose standard input is a pipe from us. The operating system closes the pipe
 * when we die, also by `kill -9`, and the shell then asks the server to stop. It has a session of
 * its own, so that what is sent to our group does not reach it.
 */
const script = 'read -r _; kill -s "$2" "$1"';

export interface Watchdog {
  /** The watched process has ended by itself: its number may soon belong to somebody else. */
  dismiss(): void;
}

/** Sees to it that the process gets the signal when this process is gone, however it went. */
export function stopWhenParentDies(pid: number, signal: NodeJS.Signals): Watchdog {
  if (process.platform === 'win32') return { dismiss: () => undefined };

  const shortName = signal.replace('SIG', '');
  const shell = spawn('/bin/sh', ['-c', script, 'watchdog', String(pid), shortName], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.on('error', (error) => {
    process.emitWarning(`No watchdog for process ${pid}: ${error.message}`);
  });
  // Neither the shell nor its pipe may keep us alive.
  shell.unref();
  if (shell.stdin instanceof Socket) shell.stdin.unref();

  return {
    dismiss: () => {
      shell.kill('SIGKILL');
    },
  };
}
