import { parseArgs } from 'node:util';
import { type Cleanup } from '../cleanup';
import { runBench, say, UsageError } from '../run-bench';
import { openServices } from '../services';
import { signIn } from '../sign-in';
import { compareSides, growthTable, type Side } from './measure';
import { questionsFor } from './questions';
import { seedMany, type Shape } from './seed-many';

const usage = `Usage: npm run bench:contacts -- [options]

What the same questions about contacts cost with a million of them, against ten thousand.

  --only "bib,praca kow"  only the questions of these titles; all of them, if left out
  --others 49             how many libraries there are beside the one of 300,000; fewer are filled sooner
`;

const rounds = 5;
const askedAtOnce = 20;

/** Its thousandth page of ten is its last but ten. */
const small: Shape = [10_100];
/** Fifty libraries, one of which is large. */
const largeOf = (others: number): Shape => [
  300_000,
  ...Array<number>(others).fill(Math.round(700_000 / usualOthers)),
];
const usualOthers = 49;

function contactsOf(shape: Shape): number {
  return shape.reduce((sum, library) => sum + library, 0);
}

async function bench(argv: readonly string[], cleanup: Cleanup): Promise<void> {
  const { only, others } = readOptions(argv);
  const large = largeOf(others);
  const sides = [
    await openSide(small, only, cleanup),
    await openSide(large, only, cleanup),
  ] as const;
  say('Measuring');
  const growth = await compareSides(sides, rounds, askedAtOnce);
  process.stdout.write(`${growthTable(growth, [small, large].map(contactsOf))}\n`);
}

function readOptions(argv: readonly string[]): {
  only: readonly string[] | undefined;
  others: number;
} {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { only: { type: 'string' }, others: { type: 'string' } },
    });
    return { only: values.only?.split(','), others: Number(values.others ?? usualOthers) };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function openSide(
  shape: Shape,
  only: readonly string[] | undefined,
  cleanup: Cleanup,
): Promise<Side> {
  const services = await openServices(cleanup, say, {});
  say(`Adding ${String(contactsOf(shape))} contacts of ${String(shape.length)} libraries`);
  const seeded = await seedMany(services.ownerUrl, shape);
  const api = await services.start('api', {
    file: 'apps/api/main.js',
    readyPath: '/health/live',
    settings: { DATABASE_POOL_SIZE: '8' },
  });
  const headers = await signIn({ api, seeded });
  const all = await questionsFor(api.address, seeded, headers);
  const questions = all.filter(({ title }) => only?.includes(title) ?? true);
  return { address: api.address, headers, questions };
}

runBench(usage, bench);
