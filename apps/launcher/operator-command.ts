import { execFile } from 'node:child_process';
import { Unusable } from './unusable';

interface OperatorCommand {
  readonly script: string;
  readonly command: 'migrate' | 'seed-demo';
  readonly environment: NodeJS.ProcessEnv;
  /** Ends the command before its time. */
  readonly signal: AbortSignal;
}

/** Runs a command of the operator's command line; answers the JSON that it wrote. */
export function runOperatorCommand({
  script,
  command,
  environment,
  signal,
}: OperatorCommand): Promise<unknown> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [script, command],
      { env: environment, signal, maxBuffer: 16 * 1024 * 1024 },
      (error, output, complaint) => {
        if (error) {
          reject(
            new Unusable(`"${command}" failed:\n${complaint || error.message}`, { cause: error }),
          );
          return;
        }
        const lastLine = output.trimEnd().split('\n').at(-1) ?? '';
        resolve(JSON.parse(lastLine));
      },
    );
  });
}
