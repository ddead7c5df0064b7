import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeCases } from './cases';
import { Cleanup } from './cleanup';
import { compare, type Comparison } from './comparison';
import { type House, openHouse } from './house';
import { load } from './load';
import { type Options, readOptions, usage, UsageError } from './options';
import { summarise } from './profile';
import { costsOf, idleMemory, tableOf } from './report';
import { checkSameAnswers } from './same-answers';
import { signIn } from './sign-in';

const cleanup = new Cleanup();
const settleMilliseconds = 5_000;

async function bench(options: Options): Promise<void> {
  const house = await openHouse(cleanup, say);
  await sleep(settleMilliseconds);
  const memory = await idleMemory([house.api, house.worker]);

  const cases = (await makeCases(house, await signIn(house))).filter(({ name }) =>
    options.cases.includes(name),
  );
  await checkSameAnswers(house, cases);
  say('Both sides answer the same bytes and write the same rows');

  const comparisons: Comparison[] = [];
  for (const one of cases) {
    say(`Measuring: ${one.title}`);
    comparisons.push(await compare(house, one, options));
  }
  process.stdout.write(`\n${tableOf(comparisons)}\n\n${memory}\n`);
  if (options.profile) for (const one of cases) await printProfile(house, one, options.seconds);
}

async function printProfile(
  { api, directory }: House,
  one: Parameters<typeof load>[1],
  seconds: number,
): Promise<void> {
  const file = join(directory, `${one.name}.cpuprofile`);
  await api.profile(file, () => load(api, one, seconds));
  const { packages, functions } = summarise(file);
  process.stdout.write(
    `\n${costsOf(`The API's own time in "${one.title}", by package`, packages)}\n`,
  );
  process.stdout.write(`\n${costsOf('and by function', functions)}\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function stopAtOnce(): void {
  say('Stopping');
  void cleanup.run().then(() => process.exit(130));
}

function main(): void {
  if (process.argv.includes('--help')) {
    process.stdout.write(usage);
    return;
  }
  process.once('SIGINT', stopAtOnce);
  process.once('SIGTERM', stopAtOnce);
  let failed = false;
  void Promise.resolve()
    .then(() => bench(readOptions(process.argv.slice(2))))
    .catch((error: unknown) => {
      failed = true;
      if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${usage}`);
      else
        process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
    })
    .then(() => cleanup.run())
    .then(() => process.exit(failed ? 1 : 0));
}

main();
