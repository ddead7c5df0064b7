import { Client } from 'pg';
import { say } from '../run-bench';
import { type Services } from '../services';
import { addFollowUps } from './town';

const dueCount = 500;
const runs = 21;
const nothing = '00000000-0000-0000-0000-000000000000';

/** What one look for what is due costs, beside so many open follow-ups that are not. */
export interface SweepCost {
  readonly existing: number;
  readonly milliseconds: number;
  readonly rowsRead: number;
  readonly wholeScans: number;
}

/** The same five hundred are due, first among a hundredth of what exists, then among all of it. */
export async function measureSweep(
  { applicationUrl }: Pick<Services, 'applicationUrl'>,
  client: Client,
  existing: number,
): Promise<readonly SweepCost[]> {
  await client.query('delete from follow_ups');
  await addFollowUps(client, dueCount, new Date(Date.now() - 60_000));
  const far = new Date(Date.now() + 365 * 24 * 60 * 60_000);
  const costs: SweepCost[] = [];
  let there = 0;
  for (const size of [Math.ceil(existing / 100), existing]) {
    say(`Sweeping beside ${size} open follow-ups`);
    await addFollowUps(client, size - there, far);
    there = size;
    await client.query('vacuum analyze follow_ups');
    costs.push({ existing: size, ...(await costOfSweep(applicationUrl)) });
  }
  return costs;
}

/** Asked as the application's role; the middle of many. */
async function costOfSweep(applicationUrl: string): Promise<Omit<SweepCost, 'existing'>> {
  const application = new Client({ connectionString: applicationUrl });
  await application.connect();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now();
    await sweep(application);
    times.push(performance.now() - startedAt);
  }
  await application.query('begin');
  await sweep(application);
  const { rows } = await application.query<{ whole: string; fetched: string }>(
    `select seq_scan as whole, idx_tup_fetch as fetched
     from pg_stat_xact_user_tables where relname = 'follow_ups'`,
  );
  await application.end();
  return {
    milliseconds: times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? Number.NaN,
    rowsRead: Number(rows[0]?.fetched),
    wholeScans: Number(rows[0]?.whole),
  };
}

async function sweep(application: Client): Promise<void> {
  await application.query('select * from due_follow_ups(now(), $1, $2, $3)', [
    '-infinity',
    nothing,
    dueCount * 2,
  ]);
}
