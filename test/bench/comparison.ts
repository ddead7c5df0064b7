import { type Case } from './cases';
import { load } from './load';
import { type Program } from './program';

/** The API against the bare server: 1 is as fast, or as costly, as the bare server. */
export interface Comparison {
  readonly title: string;
  readonly rate: Spread;
  readonly cpu: Spread;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const warmUpSeconds = 3;

/**
 * Lets both sides take turns, so that what else the machine does falls on both. Each pair of turns gives one ratio;
 * their median is what counts.
 */
export async function compare(
  { api, bare }: { readonly api: Program; readonly bare: Program },
  one: Case,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Comparison> {
  await load(bare, one, warmUpSeconds);
  await load(api, one, warmUpSeconds);
  const rates: number[] = [];
  const cpus: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const theirs = await load(bare, one, seconds);
    const ours = await load(api, one, seconds);
    rates.push(ours.requestsPerSecond / theirs.requestsPerSecond);
    cpus.push(ours.cpuMicrosecondsPerRequest / theirs.cpuMicrosecondsPerRequest);
  }
  return { title: one.title, rate: spreadOf(rates), cpu: spreadOf(cpus) };
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = sorted.length / 2;
  return {
    median: (at(Math.ceil(middle) - 1) + at(Math.floor(middle))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  };
}
