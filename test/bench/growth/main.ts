import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort, startEmbeddedPostgres, startEmbeddedRedis } from '#platform/embedded';
import { Cleanup } from '../cleanup';
import { environmentOf } from '../house';
import { Program } from '../program';
import { signIn } from '../sign-in';
import { compareSides, growthTable, type Side } from './measure';
import { questionsFor } from './questions';
import { seedMany, type Shape } from './seed-many';

const cleanup = new Cleanup();
const dist = join(__dirname, '..', '..', '..');
const rounds = 5;
const askedAtOnce = 20;

/** Its thousandth page of ten is its last but ten. */
const small: Shape = [10_100];
/** Fifty libraries, one of which is large. */
const large: Shape = [300_000, ...Array<number>(49).fill(Math.round(700_000 / 49))];

async function bench(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'liaison-bench-'));
  cleanup.add(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  const postgres = await startEmbeddedPostgres({
    dataDirectory: join(directory, 'postgres'),
    durable: false,
  });
  cleanup.add(() => postgres.stop());
  const redis = await startEmbeddedRedis({ dataDirectory: join(directory, 'redis') });
  cleanup.add(() => redis.stop());

  const open = async (name: string, shape: Shape): Promise<Side> => {
    const ownerUrl = await newDatabase(postgres.url, name);
    const environment = environmentOf(ownerUrl, redis.url);
    await promisify(execFile)(process.execPath, [join(dist, 'apps/operator/main.js'), 'migrate'], {
      env: { ...environment, DATABASE_URL: ownerUrl },
    });
    say(`Filling the ${name} database`);
    const seeded = await seedMany(ownerUrl, shape);
    const port = String(await freePort());
    const api = await Program.start({
      name: `api of the ${name} database`,
      file: join(dist, 'apps/api/main.js'),
      environment: { ...environment, PORT: port },
      outputFile: join(directory, `${name}.log`),
      address: `http://127.0.0.1:${port}`,
      readyPath: '/health/live',
    });
    cleanup.add(() => api.stop());
    const headers = await signIn({ api, seeded });
    const questions = await questionsFor(api.address, seeded, headers);
    return { address: api.address, headers, questions };
  };
  const sides = [await open('small', small), await open('large', large)] as const;
  say('Measuring');
  process.stdout.write(`${growthTable(await compareSides(sides, rounds, askedAtOnce))}\n`);
}

async function newDatabase(url: string, name: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
  const address = new URL(url);
  address.pathname = name;
  return address.toString();
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function end(code: number): void {
  void cleanup.run().then(() => process.exit(code));
}

process.once('SIGINT', () => {
  end(130);
});
process.once('SIGTERM', () => {
  end(130);
});
bench().then(
  () => {
    end(0);
  },
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    end(1);
  },
);
