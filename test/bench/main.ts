import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeCases } from './cases';
import { type Cleanup } from './cleanup';
import { compare, type Comparison } from './comparison';
import { type House, openHouse, poolSize } from './house';
import { connections, load } from './load';
import { readOptions, usage } from './options';
import { summarise } from './profile';
import { costsOf, idleMemory, tableOf } from './report';
import { runBench, say } from './run-bench';
import { checkSameAnswers } from './same-answers';
import { signIn } from './sign-in';

const settleMilliseconds = 5_000;

async function bench(argv: readonly string[], cleanup: Cleanup): Promise<void> {
  const options = readOptions(argv);
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
  const { rounds, seconds } = options;
  process.stdout.write(
    `\n${rounds} rounds of ${seconds} s a side, ${connections} connections, pools of ${poolSize}\n` +
      `${tableOf(comparisons)}\n\n${memory}\n`,
  );
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

runBench(usage, bench);
