import { Client } from 'pg';
import { type Cleanup } from '../cleanup';
import { runBench, say } from '../run-bench';
import { openServices } from '../services';
import { signIn } from '../sign-in';
import { addMentors, type SeededLibrary, wishes } from './seed-mentors';

const usage = `npm run bench:mentoring

What the shortlist for one request costs among 200, 2,000 and 20,000 mentors, and what it costs to ask why not.
`;

const sizes = [200, 2_000, 20_000] as const;
const rounds = 7;
const requestsOfEach = 20;

type Headers = Readonly<Record<string, string>>;

/** A library as it is asked: requests that wait, and a mentor about whom somebody asks. */
interface Side {
  readonly mentors: number;
  readonly address: string;
  readonly headers: Headers;
  readonly requestIds: readonly string[];
  readonly profileId: string;
}

async function bench(_argv: readonly string[], cleanup: Cleanup): Promise<void> {
  const services = await openServices(cleanup, say, {});
  const client = new Client({ connectionString: services.ownerUrl });
  await client.connect();
  const libraries: SeededLibrary[] = [];
  for (const mentors of sizes) {
    say(`Adding ${mentors} mentors`);
    libraries.push(await addMentors(client, mentors));
  }
  await client.query('vacuum (analyze)');
  await client.end();
  const api = await services.start('api', {
    file: 'apps/api/main.js',
    readyPath: '/health/live',
    settings: { DATABASE_POOL_SIZE: '8' },
  });
  const sides: Side[] = [];
  for (const library of libraries) sides.push(await openSide(api.address, library));
  say('Measuring');
  process.stdout.write(`${table(await measure(sides))}\n`);
}

async function openSide(address: string, library: SeededLibrary): Promise<Side> {
  const headers = await signIn({ api: { address }, seeded: library });
  const requestIds: string[] = [];
  for (const terms of wishes(requestsOfEach)) {
    const client = { name: 'Оксана Мельник', allowDuplicate: true };
    const { id: clientId } = await call<{ id: string }>(address, headers, '/clients', client);
    const wish = { clientId, terms, languages: ['uk', 'pl'], modes: ['remote'] };
    const request = await call<{ id: string }>(address, headers, '/mentoring-requests', wish);
    requestIds.push(request.id);
  }
  const list = await call<{ data: { id: string }[] }>(address, headers, '/mentor-profiles?limit=1');
  return {
    ...{ mentors: library.mentors, address, headers, requestIds },
    profileId: list.data[0]?.id ?? '',
  };
}

/** The sides take turns, so that what else the machine does falls on all; the first round warms up and does not count. */
async function measure(sides: readonly Side[]): Promise<readonly (readonly number[])[]> {
  const questions = [
    (side: Side, id: string) =>
      call(side.address, side.headers, `/mentoring-requests/${id}/suggestions`, { limit: 10 }),
    (side: Side, id: string) =>
      call(side.address, side.headers, `/mentoring-requests/${id}/suitability/${side.profileId}`),
  ];
  const times = questions.map(() => sides.map((): number[] => []));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [asked, ask] of questions.entries()) {
      for (const [at, side] of sides.entries()) {
        for (const requestId of side.requestIds) {
          const begin = performance.now();
          await ask(side, requestId);
          if (round > 0) times[asked]?.[at]?.push(performance.now() - begin);
        }
      }
    }
  }
  return times.map((ofQuestion) => ofQuestion.map(median));
}

async function call<Answer>(
  address: string,
  headers: Headers,
  path: string,
  body?: object,
): Promise<Answer> {
  const response = await fetch(`${address}/api/v1${path}`, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return JSON.parse(text) as Answer;
}

function table(found: readonly (readonly number[])[]): string {
  const titles = ['the shortlist of one request', 'why, or why not, one mentor'];
  const header = `${'mentors'.padEnd(32)}${sizes.map((size) => String(size).padStart(12)).join('')}${'growth'.padStart(10)}`;
  const lines = found.map((medians, at) => {
    const growth = (medians.at(-1) ?? NaN) / (medians[0] ?? NaN);
    const cells = medians.map((one) => `${one.toFixed(1)} ms`.padStart(12)).join('');
    return `${(titles[at] ?? '').padEnd(32)}${cells}${growth.toFixed(2).padStart(10)}`;
  });
  return [header, ...lines].join('\n');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

runBench(usage, bench);
