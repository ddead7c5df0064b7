import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, startEmbeddedPostgres, startEmbeddedRedis } from '#platform/embedded';
import { type Cleanup } from './cleanup';
import { Program } from './program';
import { seed, type Seeded } from './seed/seed';

export const poolSize = 8;
const applicationPassword = 'only-for-the-bench';
const dist = join(__dirname, '..', '..');

/** The measured programs: what to start, and a path that each answers once it is up. */
const programs = {
  api: { file: 'apps/api/main.js', readyPath: '/health/live' },
  worker: { file: 'apps/worker/main.js', readyPath: '/health/live' },
  'bare server': {
    file: 'test/bench/bare-server/main.js',
    readyPath: '/api/v1/contacts/00000000-0000-0000-0000-000000000000',
  },
} as const;

/** Everything that is measured, up and filled. */
export interface House {
  readonly directory: string;
  readonly ownerUrl: string;
  readonly seeded: Seeded;
  readonly api: Program;
  readonly bare: Program;
  /** Undefined when it does not start here. */
  readonly worker: Program | undefined;
}

export async function openHouse(cleanup: Cleanup, say: (line: string) => void): Promise<House> {
  const directory = mkdtempSync(join(tmpdir(), 'liaison-bench-'));
  cleanup.add(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  say('Starting PostgreSQL and Redis, without durability for either side');
  const postgres = await startEmbeddedPostgres({
    dataDirectory: join(directory, 'postgres'),
    durable: false,
  });
  cleanup.add(() => postgres.stop());
  const redis = await startEmbeddedRedis({ dataDirectory: join(directory, 'redis') });
  cleanup.add(() => redis.stop());

  const environment = environmentOf(postgres.url, redis.url);
  await promisify(execFile)(process.execPath, [join(dist, 'apps/operator/main.js'), 'migrate'], {
    env: { ...environment, DATABASE_URL: postgres.url },
  });
  say('Adding 100,000 contacts of four libraries');
  const seeded = await seed(postgres.url);

  say('Starting the API, the worker and the bare server');
  const start = async (name: keyof typeof programs, settings = {}): Promise<Program> => {
    const port = String(await freePort());
    const program = await Program.start({
      name,
      file: join(dist, programs[name].file),
      environment: { ...environment, PORT: port, WORKER_PORT: port, ...settings },
      outputFile: join(directory, `${name}.log`),
      address: `http://127.0.0.1:${port}`,
      readyPath: programs[name].readyPath,
    });
    cleanup.add(() => program.stop());
    return program;
  };
  return {
    directory,
    ownerUrl: postgres.url,
    seeded,
    api: await start('api'),
    worker: await start('worker').catch((error: unknown) => {
      say(`Going on without the worker: ${String(error)}`);
      return undefined;
    }),
    bare: await start('bare server', {
      DATABASE_URL: postgres.url,
      LIBRARY_ID: seeded.libraryId,
      LIBRARY_LANGUAGE: seeded.language,
      USER_ID: seeded.userId,
    }),
  };
}

/** Everything on, as in production; the limiter counts each request, but never has to refuse one. */
export function environmentOf(
  ownerUrl: string,
  redisUrl: string,
): Readonly<Record<string, string>> {
  const application = new URL(ownerUrl);
  application.username = 'liaison_app';
  application.password = applicationPassword;
  return {
    NODE_ENV: 'production',
    DATABASE_APP_URL: application.toString(),
    DATABASE_POOL_SIZE: String(poolSize),
    REDIS_URL: redisUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    LIAISON_SECRET_KEY: 'a secret key that only the bench ever uses',
    LOG_LEVEL: 'info',
    REQUESTS_PER_MINUTE: '1000000000',
  };
}
