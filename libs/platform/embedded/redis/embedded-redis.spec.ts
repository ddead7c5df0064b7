import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { temporaryFolder } from '../testing/temporary-folder';
import { type EmbeddedRedis, startEmbeddedRedis } from './embedded-redis';
import { findRedisProgram } from './redis-program';

const folder = temporaryFolder();
const emptyFolder = join(folder, 'empty');
mkdirSync(emptyFolder);
const path = process.env.PATH;
const running: (EmbeddedRedis | Redis)[] = [];

async function start(dataDirectory: string): Promise<EmbeddedRedis> {
  const redis = await startEmbeddedRedis({ dataDirectory: join(folder, dataDirectory) });
  running.push(redis);
  return redis;
}

function connect(url: string): Redis {
  const client = new Redis(url, { retryStrategy: () => null });
  // A refusal is what some tests are about; they see it in the answer.
  client.on('error', () => undefined);
  running.push(client);
  return client;
}

afterEach(async () => {
  process.env.PATH = path;
  for (const one of running.splice(0).reverse()) {
    if (one instanceof Redis) one.disconnect();
    else await one.stop();
  }
});

describe.each([
  ['of this machine, or in memory', () => undefined],
  ['in memory, where the machine has none', () => (process.env.PATH = emptyFolder)],
])('a Redis %s', (name, prepare) => {
  beforeEach(() => {
    prepare();
  });

  it('runs scripts and blocking moves, as Bull wants it to', async () => {
    const { url } = await start(name);
    const client = connect(url);

    expect(await client.eval('return redis.call("incr", KEYS[1])', 1, 'counter')).toBe(1);
    const moved = connect(url).blmove('waiting', 'active', 'RIGHT', 'LEFT', 5);
    await client.lpush('waiting', 'job');
    expect(await moved).toBe('job');
  });

  it('lets nobody in without the password', async () => {
    const stranger = new URL((await start(name)).url);
    stranger.password = '';

    await expect(connect(stranger.href).get('key')).rejects.toThrow(/NOAUTH|Connection is closed/);
  });

  it('has the same address after a death, and keeps data when it says so', async () => {
    const first = await start(name);
    await connect(first.url).set('kept', 'yes');
    process.kill(first.pid, 'SIGKILL');
    expect(await first.ended).toBe('SIGKILL');

    const second = await start(name);
    expect(second.url).toBe(first.url);
    expect(await connect(second.url).get('kept')).toBe(second.keepsData ? 'yes' : null);
  });

  it('stops a server that an earlier run left behind', async () => {
    const orphan = await start(name);
    await start(name);

    expect(await orphan.ended).toBe('exit code 0');
  });
});

describe('without a redis-server on PATH', () => {
  it('is the one written in JavaScript, which keeps nothing', async () => {
    process.env.PATH = emptyFolder;

    expect(await findRedisProgram(() => undefined)).toBeUndefined();
    expect(await start('none')).toMatchObject({ kind: 'js-redis-server', keepsData: false });
  });
});
