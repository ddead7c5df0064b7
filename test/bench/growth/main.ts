import { type Cleanup } from '../cleanup';
import { runBench, say } from '../run-bench';
import { openServices } from '../services';
import { signIn } from '../sign-in';
import { compareSides, growthTable, type Side } from './measure';
import { questionsFor } from './questions';
import { seedMany, type Shape } from './seed-many';

const usage = `npm run bench:contacts

What the same questions about contacts cost with a million of them, against ten thousand.
`;

const rounds = 5;
const askedAtOnce = 20;

/** Its thousandth page of ten is its last but ten. */
const small: Shape = [10_100];
/** Fifty libraries, one of which is large. */
const large: Shape = [300_000, ...Array<number>(49).fill(Math.round(700_000 / 49))];

async function bench(_argv: readonly string[], cleanup: Cleanup): Promise<void> {
  const sides = [await openSide(small, cleanup), await openSide(large, cleanup)] as const;
  say('Measuring');
  process.stdout.write(`${growthTable(await compareSides(sides, rounds, askedAtOnce))}\n`);
}

async function openSide(shape: Shape, cleanup: Cleanup): Promise<Side> {
  const services = await openServices(cleanup, say, {});
  const contacts = shape.reduce((sum, library) => sum + library, 0);
  say(`Adding ${String(contacts)} contacts of ${String(shape.length)} libraries`);
  const seeded = await seedMany(services.ownerUrl, shape);
  const api = await services.start('api', {
    file: 'apps/api/main.js',
    readyPath: '/health/live',
    settings: { DATABASE_POOL_SIZE: '8' },
  });
  const headers = await signIn({ api, seeded });
  const questions = await questionsFor(api.address, seeded, headers);
  return { address: api.address, headers, questions };
}

runBench(usage, bench);
