import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The environment of a process that must not be given what is set for this one. */
export type Environment = Readonly<Record<string, string>>;

const runTypescript = join(__dirname, '../../runner/run-typescript.cjs');

/** Runs one of our TypeScript files as a program of its own, with nothing but this environment. */
export function forkProgram(file: string, environment: Environment): ChildProcess {
  return fork(file, {
    execArgv: ['--require', runTypescript],
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** A worker that sends messages of the test kind, in a process of its own. */
export async function startWorkerProcess(environment: Environment): Promise<ChildProcess> {
  const worker = forkProgram(join(__dirname, 'worker-under-test.ts'), environment);
  await readyProgram(worker);
  return worker;
}

/** A worker that imports files, in a process of its own. */
export async function startImportWorkerProcess(environment: Environment): Promise<ChildProcess> {
  const worker = forkProgram(join(__dirname, 'import-worker-under-test.ts'), environment);
  await readyProgram(worker);
  return worker;
}

/** A Redis that ends with the process. One on the same directory has the same address. */
export async function startRedisProcess(
  dataDirectory: string,
): Promise<{ program: ChildProcess; url: string }> {
  const program = forkProgram(join(__dirname, 'redis-under-test.ts'), {
    DATA_DIRECTORY: dataDirectory,
  });
  return { program, url: await readyProgram(program) };
}

/** Waits for what the program says first: that it is ready. */
export async function readyProgram(program: ChildProcess): Promise<string> {
  program.stderr?.pipe(process.stderr);
  const end = once(program, 'exit').then(() => {
    throw new Error('The program ended before it was ready');
  });
  end.catch(() => undefined);
  const [message] = (await Promise.race([once(program, 'message'), end])) as [string];
  return message;
}

/** Kills a program as the kernel does when memory runs out: without a word to it. */
export async function killHard(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const end = once(program, 'exit');
  program.kill('SIGKILL');
  await end;
}
