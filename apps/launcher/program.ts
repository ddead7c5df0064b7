import { setTimeout as sleep } from 'node:timers/promises';
import { limitLog, logTail, type PrivateProcess, startPrivateProcess } from '#platform/embedded';
import { Unusable } from './unusable';

export interface ProgramOptions {
  /** As it reads in a sentence: "The API". */
  readonly name: string;
  readonly script: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly directory: string;
  readonly logFile: string;
  /** Answers 200 once the program does its work. */
  readonly readyUrl: string;
  /** Ends the wait for it before its time. */
  readonly signal: AbortSignal;
}

const patienceMilliseconds = 60_000;

/** Starts one of Liaison's own programs and waits until it is ready for work. */
export async function startProgram(options: ProgramOptions): Promise<PrivateProcess> {
  limitLog(options.logFile);
  const program = await startPrivateProcess({
    command: process.execPath,
    args: [options.script],
    directory: options.directory,
    environment: options.environment,
    logFile: options.logFile,
    stopSignal: 'SIGTERM',
    channel: true,
  });
  const deadline = Date.now() + patienceMilliseconds;
  while (!program.hasEnded() && !options.signal.aborted && Date.now() < deadline) {
    if (await isReady(options.readyUrl)) return program;
    await sleep(100);
  }
  const fault = program.hasEnded() ? `ended (${await program.ended})` : 'did not become ready';
  await program.stop();
  options.signal.throwIfAborted();
  throw new Unusable(`${options.name} ${fault}. The end of its log:\n${logTail(options.logFile)}`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    // Nobody listens yet, or too slowly: asked again until the deadline.
    return false;
  }
}
