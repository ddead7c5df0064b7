import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cleanup } from '../cleanup';
import { type Program } from '../program';
import { summarise } from '../profile';
import { costsOf } from '../report';
import { runBench, say } from '../run-bench';
import { openServices } from '../services';
import { timeBareCopy } from './bare-copy';
import { addWaitingImport } from './file';
import { readOptions, usage } from './options';

const MEBIBYTE = 1024 * 1024;
const settleMilliseconds = 5000;

async function bench(argv: readonly string[], cleanup: Cleanup): Promise<void> {
  const { rows, profile } = readOptions(argv);
  const services = await openServices(cleanup, say, {});
  const client = new Client({ connectionString: services.ownerUrl });
  await client.connect();
  cleanup.add(() => client.end());
  const worker = await services.start('worker', {
    file: 'apps/worker/main.js',
    readyPath: '/health/live',
  });
  await sleep(settleMilliseconds);
  const idle = (await worker.usage()).residentBytes;

  const { id, size } = await addWaitingImport(client, rows);
  say(`Importing ${rows} rows (${(size / MEBIBYTE).toFixed(1)} MiB)`);
  await client.query(`update imports set status = 'running', next_attempt_at = now()`);
  const importing = () => watch(client, worker, id);
  const profileFile = join(services.directory, 'worker.cpuprofile');
  const { milliseconds, peak } = profile
    ? await worker.profile(profileFile, importing)
    : await importing();
  const imported = await countContacts(client);
  if (imported !== rows) throw new Error(`${imported} of ${rows} rows were imported`);

  say('Copying the same rows');
  const bare = await timeBareCopy(client);
  process.stdout.write(
    `\n${rows} rows in ${(milliseconds / 1000).toFixed(1)} s: ${Math.round(rows / (milliseconds / 1000))} rows per second\n` +
      `a bare COPY of them: ${(bare / 1000).toFixed(1)} s; the import takes ${(milliseconds / bare).toFixed(1)} times as long\n` +
      `the worker's memory: ${inMebibytes(idle)} idle, ${inMebibytes(peak)} at its peak (+${inMebibytes(peak - idle)})\n`,
  );
  if (profile) {
    const { packages, functions } = summarise(profileFile);
    process.stdout.write(`\n${costsOf("The worker's own time, by package", packages)}\n`);
    process.stdout.write(`\n${costsOf('and by function', functions)}\n`);
  }
}

/** Waits for the end, and looks at the worker's memory meanwhile. */
async function watch(
  client: Client,
  worker: Program,
  id: string,
): Promise<{ milliseconds: number; peak: number }> {
  const began = performance.now();
  let peak = 0;
  for (;;) {
    peak = Math.max(peak, (await worker.usage()).residentBytes);
    const { rows } = await client.query<{ status: string }>(
      'select status from imports where id = $1',
      [id],
    );
    const status = rows[0]?.status;
    if (status === 'completed') return { milliseconds: performance.now() - began, peak };
    if (status !== 'running') throw new Error(`The import is ${status ?? 'gone'}`);
    await sleep(100);
  }
}

async function countContacts(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::integer as count from contacts',
  );
  return rows[0]?.count ?? 0;
}

function inMebibytes(bytes: number): string {
  return `${Math.round(bytes / MEBIBYTE)} MiB`;
}

runBench(usage, bench);
