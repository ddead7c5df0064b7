import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { checkout } from './checkout.mjs';

/**
 * Runs npm in the checkout and answers its exit code. The npm that runs us is preferred: there may
 * be none on PATH.
 */
export async function npm(...args) {
  const script = process.env.npm_execpath;
  const [command, ...first] = script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
  const child = spawn(command, [...first, ...args], {
    cwd: checkout,
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows npm is a batch file, which only a shell can run.
    shell: command === 'npm' && process.platform === 'win32',
  });
  const [code, signal] = await once(child, 'exit');
  return code ?? signal;
}

/** What a person can mend is told without a stack. */
export function forPeople(message) {
  return Object.assign(new Error(message), { isForPeople: true });
}
