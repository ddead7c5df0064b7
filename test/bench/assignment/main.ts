import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Cleanup } from '../cleanup';
import { runBench, say } from '../run-bench';
import { type Measured, type Task } from './measured';

const usage = `npm run bench:assignment

How long it takes to assign 500 requests to 200 mentors and 5,000 to 2,000, with more places than requests and with fewer,
and how much memory at the most; and for the first how long it takes beside the quickest package for assignments that we
have found, on the same instances.
`;

const MEBIBYTE = 1024 * 1024;

/** Each mentor takes up to five, or up to three. */
const sizes = [
  { requests: 500, mentors: 200, capacity: 5 },
  { requests: 500, mentors: 200, capacity: 3 },
  { requests: 5000, mentors: 2000, capacity: 5 },
  { requests: 5000, mentors: 2000, capacity: 3 },
] as const;

async function bench(_argv: readonly string[], cleanup: Cleanup): Promise<void> {
  for (const size of sizes) {
    const { requests, mentors, capacity } = size;
    const isSmall = requests < 1000;
    const rounds = isSmall ? 51 : 3;
    const title = `${requests} requests, ${mentors} mentors for up to ${capacity} each`;
    say(title);
    const alone = await measured({ size, rounds, compared: false }, cleanup);
    process.stdout.write(
      `${title}: ${alone.milliseconds.toFixed(0)} ms of CPU time, ` +
        `memory ${inMebibytes(alone.peakBytes)} at its peak (+${inMebibytes(alone.peakBytes - alone.idleBytes)})\n`,
    );
    if (!isSmall) continue;
    const { othersMilliseconds, ratio } = await measured({ size, rounds, compared: true }, cleanup);
    process.stdout.write(
      `  munkres, which knows no capacities and decides no ties: ${othersMilliseconds?.toFixed(0)} ms; ` +
        `ours takes ${ratio?.toFixed(2)} times as long\n`,
    );
  }
}

/** In a process of its own, so that its peak of memory is its own. */
async function measured(task: Task, cleanup: Cleanup): Promise<Measured> {
  const child = fork(join(__dirname, 'measured.js'), { stdio: 'inherit' });
  cleanup.add(() => {
    child.kill();
    return Promise.resolve();
  });
  child.send(task);
  const answer = once(child, 'message') as Promise<[Measured]>;
  const end = once(child, 'exit').then(() => {
    throw new Error('It ended before it had measured anything');
  });
  const [found] = await Promise.race([answer, end]);
  await end.catch(() => undefined);
  return found;
}

function inMebibytes(bytes: number): string {
  return `${Math.round(bytes / MEBIBYTE)} MiB`;
}

runBench(usage, bench);
