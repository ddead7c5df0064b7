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
const nobody = '/api/v1/contacts/00000000-0000-0000-0000-000000000000';
const dist = join(__dirname, '..', '..');

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

  const environment = await environmentOf(postgres.url, redis.url);
  await promisify(execFile)(process.execPath, [join(dist, 'apps/operator/main.js'), 'migrate'], {
    env: { ...environment, DATABASE_URL: postgres.url },
  });
  say('Adding 100,000 contacts of four libraries');
  const seeded = await seed(postgres.url);

  say('Starting the bare server, the API and the worker');
  const start = async (name: string, file: string, port: string, more = {}): Promise<Program> => {
    const program = await Program.start({
      name,
      file: join(dist, file),
      environment: { ...environment, ...more },
      outputFile: join(directory, `${name}.log`),
      address: `http://127.0.0.1:${port}`,
      readyPath: name === 'bare server' ? nobody : '/health/live',
    });
    cleanup.add(() => program.stop());
    return program;
  };
  const api = await start('api', 'apps/api/main.js', environment.PORT);
  const worker = await start('worker', 'apps/worker/main.js', environment.WORKER_PORT).catch(
    () => undefined,
  );
  const barePort = String(await freePort());
  const bare = await start('bare server', 'test/bench/bare-server/main.js', barePort, {
    DATABASE_URL: postgres.url,
    PORT: barePort,
    LIBRARY_ID: seeded.libraryId,
    LIBRARY_LANGUAGE: seeded.language,
    USER_ID: seeded.userId,
  });
  return { directory, ownerUrl: postgres.url, seeded, api, bare, worker };
}

async function environmentOf(ownerUrl: string, redisUrl: string) {
  const application = new URL(ownerUrl);
  application.username = 'liaison_app';
  application.password = applicationPassword;
  const port = String(await freePort());
  return {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'production',
    DATABASE_APP_URL: application.toString(),
    DATABASE_POOL_SIZE: String(poolSize),
    REDIS_URL: redisUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    LIAISON_SECRET_KEY: 'a secret key that only the bench ever uses',
    LOG_LEVEL: 'info',
    // The limiter counts each request, as always; it never has to refuse one.
    REQUESTS_PER_MINUTE: '1000000000',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PORT: port,
    WORKER_PORT: String(await freePort()),
  };
}
