import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { temporaryFolder } from '../testing/temporary-folder';
import { limitLog, logLength, logSince, logTail } from './log-tail';
import { freePort, isPortFree, rememberedPort } from './ports';
import { secretIn } from './secret-file';

const folder = temporaryFolder();

describe('a secret in a file', () => {
  it('is made once, for the eyes of its owner only', () => {
    const file = join(folder, 'secret');
    const secret = secretIn(file, 48);

    expect(secret).toHaveLength(64);
    expect(secretIn(file)).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(secretIn(join(folder, 'other'))).not.toBe(secret);
  });
});

describe('a port', () => {
  const server = createServer();
  let taken: number;

  beforeAll(async () => {
    taken = await freePort();
    server.listen(taken, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
  });

  it('is the preferred one unless somebody has it', async () => {
    const free = await freePort();
    expect(await freePort(free)).toBe(free);
    expect(await freePort(taken)).not.toBe(taken);
    expect(await isPortFree(taken)).toBe(false);
  });

  it('is remembered from one start to the next, and changed when it is taken', async () => {
    const file = join(folder, 'port');
    const first = await rememberedPort(file);
    expect(await rememberedPort(file)).toBe(first);

    writeFileSync(file, `${taken}\n`);
    const other = await rememberedPort(file);
    expect(other).not.toBe(taken);
    expect(readFileSync(file, 'utf8')).toBe(`${other}\n`);
  });
});

describe('a log', () => {
  const log = join(folder, 'log');

  it('can be read from its end', () => {
    expect(logTail(log)).toBe('');
    writeFileSync(log, 'one\ntwo\nтри\n');
    expect(logTail(log, 2)).toBe('two\nтри');
    expect(logSince(log, 'one\n'.length)).toBe('two\nтри\n');
  });

  it('begins anew when it has grown too long', () => {
    limitLog(log, 1000);
    expect(logLength(log)).toBeGreaterThan(0);
    limitLog(log, 3);
    expect(logLength(log)).toBe(0);
  });
});
