import { type Burst } from './burst';

const width = 40;

/** What the burst came to, a line for each promise. */
export function tableOfBurst(burst: Burst): string {
  const { count, taken, dueAt, seconds, quiet, busy } = burst;
  const lags = taken.arrivals.map((arrival) => (arrival - dueAt.getTime()) / 1000);
  const rate = count / seconds;
  const lines: readonly (readonly [string, string])[] = [
    ['mails taken, and how many different', `${taken.mails}, ${taken.different}`],
    ['deliveries', JSON.stringify(burst.statuses)],
    ['each once', isEachOnce(burst) ? 'yes' : 'NO'],
    ['mails per second', rate.toFixed(0)],
    ['bare senders, mails per second', burst.bareMailsPerSecond.toFixed(0)],
    ['ratio', (rate / burst.bareMailsPerSecond).toFixed(2)],
    ['CPU per mail, workers', `${(burst.workerCpuMicroseconds / count / 1000).toFixed(2)} ms`],
    ['CPU per mail, bare senders', `${(burst.bareCpuMicroseconds / 1000).toFixed(2)} ms`],
    ['first mail, seconds after all were due', (lags[0] ?? Number.NaN).toFixed(1)],
    ['half of them', quantile(lags, 0.5)],
    ['nine in ten', quantile(lags, 0.9)],
    ['the last', quantile(lags, 1)],
    ['API p50 / p99 before', `${quiet.p50} / ${quiet.p99} ms of ${quiet.requests} requests`],
    ['API p50 / p99 during', `${busy.p50} / ${busy.p99} ms of ${busy.requests} requests`],
    ['p99, during over before', (busy.p99 / Math.max(1, quiet.p99)).toFixed(1)],
  ];
  return lines.map(([what, value]) => `${what.padEnd(width)}${value}`).join('\n');
}

function isEachOnce({ count, taken, statuses }: Burst): boolean {
  return taken.mails === count && taken.different === count && statuses.sent === count;
}

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(1);
}
