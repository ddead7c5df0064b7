import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, startEmbeddedPostgres, startEmbeddedRedis } from '#platform/embedded';
import { type Cleanup } from './cleanup';
import { Program } from './program';

const applicationPassword = 'only-for-the-bench';

/** Where what is measured was built. */
const dist = join(__dirname, '..', '..');

/** What the measured programs stand on: an empty database of the newest schema, and a Redis. */
export interface Services {
  readonly directory: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly redisKind: string;
  /** Starts a program that answers at `readyPath` once it is up; stopped with everything else. */
  start(name: string, program: StartedProgram): Promise<Program>;
}

interface StartedProgram {
  /** Below `dist/`. */
  readonly file: string;
  readonly readyPath: string;
  readonly settings?: Readonly<Record<string, string>>;
}

export async function openServices(
  cleanup: Cleanup,
  say: (line: string) => void,
  settings: Readonly<Record<string, string>>,
): Promise<Services> {
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

  const environment = { ...environmentOf(postgres.url, redis.url), ...settings };
  await promisify(execFile)(process.execPath, [join(dist, 'apps/operator/main.js'), 'migrate'], {
    env: { ...environment, DATABASE_URL: postgres.url },
  });
  return {
    directory,
    ownerUrl: postgres.url,
    applicationUrl: environment.DATABASE_APP_URL,
    redisKind: redis.kind,
    start: async (name, program) => {
      const port = String(await freePort());
      const started = await Program.start({
        name,
        file: join(dist, program.file),
        environment: { ...environment, PORT: port, WORKER_PORT: port, ...program.settings },
        outputFile: join(directory, `${name}.log`),
        address: `http://127.0.0.1:${port}`,
        readyPath: program.readyPath,
      });
      cleanup.add(() => started.stop());
      return started;
    },
  };
}

/** Everything on, as in production; the limiter counts each request, but never has to refuse one. */
function environmentOf(
  ownerUrl: string,
  redisUrl: string,
): Readonly<Record<string, string>> & {
  readonly DATABASE_APP_URL: string;
} {
  const application = new URL(ownerUrl);
  application.username = 'liaison_app';
  application.password = applicationPassword;
  return {
    NODE_ENV: 'production',
    DATABASE_APP_URL: application.toString(),
    REDIS_URL: redisUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    LIAISON_SECRET_KEY: 'a secret key that only the bench ever uses',
    LOG_LEVEL: 'info',
    REQUESTS_PER_MINUTE: '1000000000',
  };
}
