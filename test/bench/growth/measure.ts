import { type Question } from './questions';

/** One of the two installations that are compared. */
export interface Side {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
}

export interface Growth {
  readonly title: string;
  /** The median of an answer in each, in milliseconds. */
  readonly small: number;
  readonly large: number;
  /** How many contacts the last answer of each had. */
  readonly found: readonly [number, number];
}

/** The sides take turns, so that what else the machine does falls on both. */
export async function compareSides(
  [small, large]: readonly [Side, Side],
  rounds: number,
  askedAtOnce: number,
): Promise<readonly Growth[]> {
  const growth: Growth[] = [];
  for (const [at, { title }] of small.questions.entries()) {
    const times: [number[], number[]] = [[], []];
    const found: [number, number] = [0, 0];
    // The first round warms caches and plans up, and does not count.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, side] of [small, large].entries()) {
        const asked = await ask(side, side.questions[at], askedAtOnce);
        if (round > 0) times[index]?.push(...asked.times);
        found[index] = asked.found;
      }
    }
    growth.push({ title, small: median(times[0]), large: median(times[1]), found });
  }
  return growth;
}

async function ask(
  { address, headers }: Side,
  question: Question | undefined,
  count: number,
): Promise<{ times: number[]; found: number }> {
  const times: number[] = [];
  let found = 0;
  for (let asked = 0; asked < count; asked += 1) {
    const path = question?.paths[asked % question.paths.length] ?? '';
    const begin = performance.now();
    const response = await fetch(address + path, { headers });
    const text = await response.text();
    times.push(performance.now() - begin);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    found = (JSON.parse(text) as { data?: unknown[] }).data?.length ?? 1;
  }
  return { times, found };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** @param contacts how many there were on either side */
export function growthTable(growth: readonly Growth[], contacts: readonly number[]): string {
  const lines = growth.map(({ title, small, large, found }) =>
    [
      title.padEnd(28),
      `${small.toFixed(2)} ms`.padStart(12),
      `${large.toFixed(2)} ms`.padStart(12),
      (large / small).toFixed(2).padStart(8),
      found.join(' / ').padStart(10),
    ].join(''),
  );
  const sides = contacts.map((count) => count.toLocaleString('en').padStart(12)).join('');
  const header = `${''.padEnd(28)}${sides}${'growth'.padStart(8)}${'found'.padStart(10)}`;
  const most = Math.max(...growth.map(({ small, large }) => large / small));
  return [header, ...lines, '', `The greatest growth: ${most.toFixed(2)}`].join('\n');
}
