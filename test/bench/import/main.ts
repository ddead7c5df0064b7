import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cleanup } from '../cleanup';
import { type Program } from '../program';
import { runBench, say, UsageError } from '../run-bench';
import { openServices } from '../services';
import { timeBareCopy } from './bare-copy';
import { addWaitingImport } from './file';

const usage = `npm run bench:import -- [--rows 100000]

Imports a CSV file with one worker, and prints how many rows a second, the ratio to a bare COPY of the same rows, and the
worker's memory at its peak and while idle.
`;

const MEBIBYTE = 1024 * 1024;
const settleMilliseconds = 5000;

async function bench(argv: readonly string[], cleanup: Cleanup): Promise<void> {
  const rows = rowsOf(argv);
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
  const { milliseconds, peak } = await watch(client, worker, id);
  const imported = await countContacts(client);
  if (imported !== rows) throw new Error(`${imported} of ${rows} rows were imported`);

  say('Copying the same rows');
  const bare = await timeBareCopy(client);
  process.stdout.write(
    `\n${rows} rows in ${(milliseconds / 1000).toFixed(1)} s: ${Math.round(rows / (milliseconds / 1000))} rows per second\n` +
      `a bare COPY of them: ${(bare / 1000).toFixed(1)} s; the import takes ${(milliseconds / bare).toFixed(1)} times as long\n` +
      `the worker's memory: ${inMebibytes(idle)} idle, ${inMebibytes(peak)} at its peak (+${inMebibytes(peak - idle)})\n`,
  );
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

function rowsOf([option, value, ...others]: readonly string[]): number {
  if (option === undefined) return 100_000;
  const rows = Number(value);
  if (option !== '--rows' || others.length > 0 || !Number.isInteger(rows) || rows < 1) {
    throw new UsageError('The bench does not know this');
  }
  return rows;
}

runBench(usage, bench);
