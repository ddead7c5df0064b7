import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../testing/temporary-folder';
import { findRedisProgram } from './redis-program';

const folder = temporaryFolder();
const path = process.env.PATH;

function machineWith(programs: Record<string, string>): void {
  const directory = join(folder, Object.values(programs).join('-'));
  mkdirSync(directory);
  for (const [name, version] of Object.entries(programs)) {
    const program = join(directory, name);
    writeFileSync(program, `#!/bin/sh\necho "Server v=${version} sha=0:0 bits=64"\n`);
    chmodSync(program, 0o755);
  }
  process.env.PATH = directory;
}

afterEach(() => {
  process.env.PATH = path;
});

describe('the Redis of the machine', () => {
  const said: string[] = [];
  const find = (): ReturnType<typeof findRedisProgram> =>
    findRedisProgram((line) => said.push(line));

  it('is redis-server before valkey-server', async () => {
    machineWith({ 'redis-server': '7.0.15', 'valkey-server': '8.1.0' });
    expect(await find()).toBe('redis-server');
  });

  it('is valkey-server where there is no redis-server', async () => {
    machineWith({ 'valkey-server': '8.1.1' });
    expect(await find()).toBe('valkey-server');
  });

  it('is passed over when it is too old for us, and that is said', async () => {
    machineWith({ 'redis-server': '6.0.16' });
    expect(await find()).toBeUndefined();
    expect(said).toEqual(['Passing over redis-server 6.0: Liaison needs Redis 6.2 or newer.']);
  });
});
