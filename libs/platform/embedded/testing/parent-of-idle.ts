import { join } from 'node:path';
import { startPrivateProcess } from '../process/private-process';

/** A program that starts an idle process in the folder it is given, tells its number, and waits to be killed. */
async function run(folder: string): Promise<void> {
  const { pid } = await startPrivateProcess({
    command: process.execPath,
    args: ['-e', 'setInterval(() => undefined, 1000)'],
    directory: folder,
    logFile: join(folder, 'idle.log'),
    stopSignal: 'SIGTERM',
  });
  process.send?.(pid);
}

void run(process.argv[2] ?? '.');
