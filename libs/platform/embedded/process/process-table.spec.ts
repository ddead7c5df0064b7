import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../testing/temporary-folder';
import { commandMatches, isAlive, readPidFile, worksIn } from './process-table';

const folder = temporaryFolder();
/** Larger than any process number. */
const nobody = 2 ** 30;

describe('the table of processes', () => {
  it('knows who is alive', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(nobody)).toBe(false);
  });

  it('knows a process by its command', () => {
    expect(commandMatches(process.pid, /jest|node/)).toBe(true);
    expect(commandMatches(process.pid, /postgres -D/)).toBe(false);
    expect(commandMatches(nobody, /./)).toBe(false);
  });

  it('knows a server by the directory it works in', () => {
    expect(worksIn(process.pid, process.cwd(), /node/)).toBe(true);
    if (process.platform === 'linux') expect(worksIn(process.pid, folder, /node/)).toBe(false);
    expect(worksIn(nobody, folder, /./)).toBe(false);
  });

  it.each([
    ['123\n/data\n', 123],
    ['', undefined],
    ['none\n', undefined],
    ['-1\n', undefined],
    ['1\n', undefined],
  ])('reads %j as %p from a pid file', (content, pid) => {
    const file = join(folder, 'pid');
    writeFileSync(file, content);
    expect(readPidFile(file)).toBe(pid);
  });

  it('finds no number where there is no file', () => {
    expect(readPidFile(join(folder, 'missing'))).toBeUndefined();
  });
});
