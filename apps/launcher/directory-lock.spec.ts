import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { takeDirectoryLock } from './directory-lock';
import { temporaryDataDirectory } from './testing/temporary-directory';

const { lock, path } = temporaryDataDirectory();
const take = (): (() => void) => takeDirectoryLock(lock, path);
const running: ChildProcess[] = [];

/** A process that looks like a launcher, or like something else. */
async function runSomething(name: string): Promise<ChildProcess> {
  const program = ['-e', 'setInterval(() => undefined, 1000)', name];
  const child = spawn(process.execPath, program, { stdio: 'ignore' });
  running.push(child);
  await once(child, 'spawn');
  return child;
}

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

describe('the lock of the data directory', () => {
  it('is taken and given back, and leaves nothing lying about', () => {
    const giveBack = take();
    expect(readFileSync(lock, 'utf8')).toBe(`${process.pid}\n`);

    giveBack();
    expect(existsSync(lock)).toBe(false);
    expect(readdirSync(path)).toEqual(['logs']);
  });

  it('is refused while another launcher holds it', async () => {
    const { pid } = await runSomething('apps/launcher/start.mjs');
    writeFileSync(lock, `${pid}\n`);

    expect(take).toThrow(`Liaison already runs on ${path} (process ${pid}).`);
  });

  it('is taken over from a launcher that has died', async () => {
    const child = await runSomething('apps/launcher/start.mjs');
    writeFileSync(lock, `${child.pid}\n`);
    child.kill('SIGKILL');
    await once(child, 'exit');

    take()();
  });

  it('is taken over when the number belongs to something else by now', async () => {
    const { pid } = await runSomething('something-else');
    writeFileSync(lock, `${pid}\n`);

    take()();
  });

  it('is taken over when the dead launcher had our own number, as in a container', () => {
    writeFileSync(lock, `${process.pid}\n`);

    take()();
  });
});
