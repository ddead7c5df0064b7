import { type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Redis } from 'ioredis';
import { SettingsModule } from '#platform/config';
import { LoggingModule } from '#platform/logging';
import { testSettings, until } from '#test';
import { type Sweep, SweepRenewal, Sweeps } from './sweeps';
import { SweepsModule } from './sweeps.module';

/** A database of Redis that no other spec file uses, so that it can be emptied. */
const redisUrl = new URL('/8', process.env.REDIS_URL).toString();
const noDatabase = {
  ownerUrl: '',
  applicationUrl: 'postgres://liaison_app@localhost/none',
  drop: () => Promise.resolve(),
};

describe('a sweep', () => {
  let redis: Redis;
  let apps: INestApplicationContext[];
  let prefix: string;

  beforeAll(() => {
    redis = new Redis(redisUrl);
  });

  afterAll(() => {
    redis.disconnect();
  });

  beforeEach(() => {
    apps = [];
    prefix = `test-${crypto.randomUUID()}`;
  });

  afterEach(async () => {
    await Promise.all(apps.map((app) => app.close()));
  });

  async function startWorker(...sweeps: Sweep[]): Promise<void> {
    const settings = testSettings(noDatabase, {
      REDIS_URL: redisUrl,
      QUEUE_PREFIX: prefix,
      LOG_LEVEL: 'silent',
    });
    const app = await Test.createTestingModule({
      imports: [SettingsModule.with(settings), LoggingModule, SweepsModule],
    })
      .overrideProvider(SweepRenewal)
      .useValue({ everyMilliseconds: 200 })
      .compile();
    apps.push(app);
    for (const sweep of sweeps) app.get(Sweeps).register(sweep);
    await app.init();
  }

  function counting(everyMilliseconds = 50): Sweep & { runs: number } {
    return {
      name: 'count',
      everyMilliseconds,
      runs: 0,
      run(): Promise<void> {
        this.runs++;
        return Promise.resolve();
      },
    };
  }

  async function runsOn(sweep: { runs: number }): Promise<void> {
    const before = sweep.runs;
    await until('it has run again and again', () => sweep.runs >= before + 3);
  }

  it('runs again and again', async () => {
    const sweep = counting();
    await startWorker(sweep);
    await runsOn(sweep);
  });

  it('goes on after Redis was emptied', async () => {
    const sweep = counting();
    await startWorker(sweep);
    await runsOn(sweep);
    await redis.flushdb();
    await runsOn(sweep);
  });

  it('goes on after it has failed', async () => {
    const failing = { ...counting(), run: () => (failing.runs++, Promise.reject(new Error('No'))) };
    await startWorker(failing);
    await runsOn(failing);
  });

  it('does not begin in a process that is still at it', async () => {
    const other = { ...counting(), name: 'other' };
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = { ...counting(), run: () => (slow.runs++, finished) };
    await startWorker(slow, other);
    await until('it has begun', () => slow.runs > 0);
    await runsOn(other);
    expect(slow.runs).toBe(1);
    finish();
    await runsOn(slow);
  });

  it('keeps one rhythm: an older one, and a sweep that was given up, are taken out of Redis', async () => {
    await startWorker(counting(50), { ...counting(), name: 'given_up' });
    const key = `${prefix}:sweeps:repeat`;
    await until('both are registered', async () => (await redis.zcard(key)) === 2);
    await apps.pop()!.close();
    const sweep = counting(75);
    await startWorker(sweep);
    await runsOn(sweep);
    expect(await redis.zrange(key, 0, -1)).toEqual([expect.stringMatching(/^count:.*75$/)]);
  });

  it('has a name of its own', async () => {
    await expect(startWorker(counting(), counting())).rejects.toThrow('two sweeps "count"');
  });
});
