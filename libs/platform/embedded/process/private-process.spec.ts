import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../testing/temporary-folder';
import { logTail } from './log-tail';
import { type PrivateProcess, startPrivateProcess, stopOrphan } from './private-process';
import { isAlive, waitUntilGone } from './process-table';

const folder = temporaryFolder();
const logFile = join(folder, 'log');

function start(program: string, stopSignal: NodeJS.Signals = 'SIGTERM'): Promise<PrivateProcess> {
  return startPrivateProcess({
    command: process.execPath,
    args: ['-e', program],
    directory: folder,
    logFile,
    stopSignal,
  });
}

const idle = 'setInterval(() => undefined, 1000)';

describe('a private process', () => {
  it('writes to its log, and tells how it ended', async () => {
    const ended = await start('console.log("warsztaty"); process.exitCode = 3');

    expect(await ended.ended).toBe('exit code 3');
    expect(ended.hasEnded()).toBe(true);
    expect(logTail(logFile)).toBe('warsztaty');
  });

  it('is stopped by the signal that it understands', async () => {
    const program = `process.on('SIGINT', () => process.exit(7)); ${idle}; console.log('ready')`;
    const listening = await start(program, 'SIGINT');
    while (!readFileSync(logFile, 'utf8').includes('ready')) await new Promise(setImmediate);

    await listening.stop();
    expect(await listening.ended).toBe('exit code 7');
    await listening.stop();
  });

  it('is a failure that can be caught when there is no such program', async () => {
    const options = { args: [], directory: folder, logFile, stopSignal: 'SIGTERM' } as const;
    await expect(
      startPrivateProcess({ ...options, command: join(folder, 'missing') }),
    ).rejects.toThrow('ENOENT');
  });

  it('is ended when the one who started it was killed hard', async () => {
    const parent = fork(join(__dirname, '../testing/parent-of-idle.ts'), [folder], {
      execArgv: ['--require', join(__dirname, '../../../../test/runner/run-typescript.cjs')],
    });
    const [pid] = (await once(parent, 'message')) as [number];
    expect(isAlive(pid)).toBe(true);

    parent.kill('SIGKILL');
    expect(await waitUntilGone(pid, 10_000)).toBe(true);
  });

  it('can be stopped by another run that knows only its number', async () => {
    const orphan = await start(idle);
    await stopOrphan(orphan.pid, 'SIGTERM');

    expect(await orphan.ended).toBe('SIGTERM');
    await stopOrphan(orphan.pid, 'SIGTERM');
  });
});
