import { setTimeout as sleep } from 'node:timers/promises';
import { type Client } from 'pg';
import PostalMime from 'postal-mime';
import { freePort } from '#platform/embedded';
import { type Program } from '../program';
import { say } from '../run-bench';
import { type Services } from '../services';
import { signIn } from '../sign-in';
import { type BareOrder } from './bare-sender';
import { type Taken } from './mail-sink';
import { readWhile, type Waiting } from './reading';
import { addFollowUps, makeDue, type Resident } from './town';

const workerCount = 2;
const quietMilliseconds = 10_000;
const mailsOfBareSender = 20_000;

/** What a burst of reminders cost, beside senders that do nothing but send. */
export interface Burst {
  readonly count: number;
  readonly taken: Taken;
  readonly dueAt: Date;
  /** Deliveries by their status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly workerCpuMicroseconds: number;
  readonly bareMailsPerSecond: number;
  readonly bareCpuMicroseconds: number;
  readonly quiet: Waiting;
  readonly busy: Waiting;
}

interface Town {
  readonly services: Services;
  readonly client: Client;
  readonly residents: readonly Resident[];
}

export async function measureBurst(
  { services, client, residents }: Town,
  { count, profile }: { readonly count: number; readonly profile: string | undefined },
): Promise<Burst> {
  const smtpPort = await freePort();
  const sink = await services.start('mail sink', {
    file: 'test/bench/reminders/mail-sink.js',
    readyPath: '/count',
    settings: { SMTP_PORT: String(smtpPort) },
  });
  const settings = { SMTP_URL: `smtp://127.0.0.1:${smtpPort}` };
  const api = await services.start('api', { file: 'apps/api/main.js', readyPath, settings });
  const workers = await startEach(workerCount, (number) =>
    services.start(`worker ${number}`, { file: 'apps/worker/main.js', readyPath, settings }),
  );
  say(`Adding ${count} follow-ups`);
  await addFollowUps(client, count, new Date(Date.now() + 24 * 60 * 60_000));
  await client.query('vacuum analyze');

  const headers = await signIn({ api, seeded: residents[0]! });
  say('Reading while nothing is due');
  const quiet = await readWhile(api, headers, () => sleep(quietMilliseconds));

  say('All of them are due');
  let dueAt = new Date();
  const before = await cpuOf(workers);
  const burst = async (): Promise<void> => {
    dueAt = await makeDue(client);
    await untilTaken(sink, count);
  };
  const busy = await readWhile(api, headers, () =>
    profile === undefined ? burst() : workers[0]!.profile(profile, burst),
  );
  const workerCpuMicroseconds = (await cpuOf(workers)) - before;
  await untilNoted(client, count);
  const taken = (await (await fetch(`${sink.address}/taken`)).json()) as Taken;

  say('The same mails by senders that do nothing else');
  const senders = await startEach(workerCount, (number) =>
    services.start(`bare sender ${number}`, {
      file: 'test/bench/reminders/bare-sender.js',
      readyPath: '/',
      settings,
    }),
  );
  const bare = await sendBare(senders, taken.sample, Math.min(count, mailsOfBareSender));
  return {
    count,
    taken,
    dueAt,
    statuses: await statusesOf(client),
    seconds: (taken.arrivals.at(-1)! - dueAt.getTime()) / 1000,
    workerCpuMicroseconds,
    quiet,
    busy,
    ...bare,
  };
}

const readyPath = '/health/live';

function startEach(
  count: number,
  start: (number: number) => Promise<Program>,
): Promise<readonly Program[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => start(index + 1)));
}

async function cpuOf(programs: readonly Program[]): Promise<number> {
  const usages = await Promise.all(programs.map((program) => program.usage()));
  return usages.reduce((sum, { cpuMicroseconds }) => sum + cpuMicroseconds, 0);
}

async function untilTaken(sink: Program, count: number): Promise<void> {
  for (let polls = 0; ; polls += 1) {
    const { mails } = (await (await fetch(`${sink.address}/count`)).json()) as Taken;
    if (mails >= count) return;
    if (polls % 50 === 49) say(`  ${mails} of ${count} mails`);
    await sleep(100);
  }
}

/** The mail server had them all; the workers have to note the last of them. */
async function untilNoted(client: Client, count: number): Promise<void> {
  for (;;) {
    const { pending = 0, ...ended } = await statusesOf(client);
    if (pending === 0 && sumOf(ended) >= count) return;
    await sleep(100);
  }
}

async function statusesOf(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ status: string; count: number }>(
    'select status, count(*)::integer as count from deliveries group by status',
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

function sumOf(numbers: Readonly<Record<string, number>>): number {
  return Object.values(numbers).reduce((sum, number) => sum + number, 0);
}

async function sendBare(
  senders: readonly Program[],
  sample: string,
  count: number,
): Promise<Pick<Burst, 'bareMailsPerSecond' | 'bareCpuMicroseconds'>> {
  const { from, to, subject, text, html, headers } = await PostalMime.parse(sample);
  const order: BareOrder = {
    count: Math.ceil(count / senders.length),
    mail: {
      from: { name: from?.name ?? '', address: from?.address ?? '' },
      to: to?.[0]?.address ?? '',
      subject: subject ?? '',
      text: text ?? '',
      html: html ?? '',
      headers: headers
        .filter(({ key }) => ['auto-submitted', 'content-language'].includes(key))
        .map(({ key, value }) => ({ key, value })),
    },
  };
  const before = await cpuOf(senders);
  const startedAt = performance.now();
  await Promise.all(senders.map((sender) => orderFrom(sender, order)));
  const mails = order.count * senders.length;
  return {
    bareMailsPerSecond: mails / ((performance.now() - startedAt) / 1000),
    bareCpuMicroseconds: ((await cpuOf(senders)) - before) / mails,
  };
}

async function orderFrom(sender: Program, order: BareOrder): Promise<void> {
  const answer = await fetch(`${sender.address}/send`, {
    method: 'POST',
    body: JSON.stringify(order),
  });
  if (!answer.ok) throw new Error(`The ${sender.name} answered: ${await answer.text()}`);
}
