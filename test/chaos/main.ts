import { parseArgs } from 'node:util';
import { type Account, excuses } from './storm/account';
import { rideOut } from './storm/ride-out';
import { Stage } from './storm/stage';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    reminders: { type: 'string', default: '300' },
  },
});

/** `npm run test:chaos -- --seeds 50 --from 1`: one storm after the other, a line for each. */
async function main(): Promise<number> {
  const stage = await Stage.open();
  process.stdout.write(`Redis: ${stage.redisKind}\n`);
  let faulty = 0;
  try {
    const first = Number(values.from);
    for (let seed = first; seed < first + Number(values.seeds); seed += 1) {
      const startedAt = performance.now();
      const account = await rideOut(stage, seed, Number(values.reminders));
      process.stdout.write(`${lineOf(seed, account, performance.now() - startedAt)}\n`);
      if (account.faults.length > 0) faulty += 1;
    }
  } finally {
    await stage.close();
  }
  process.stdout.write(`${values.seeds} storms, ${faulty} with faults\n`);
  return faulty === 0 ? 0 : 1;
}

function lineOf(seed: number, { faults, ...account }: Account, milliseconds: number): string {
  const { reminders, sent, failed, repeated } = account;
  const again = excuses.map((excuse) => `${repeated[excuse]} (${excuse})`).join(', ');
  const seconds = (milliseconds / 1000).toFixed(1);
  return [
    `seed ${seed}: ${reminders} reminders, ${sent} sent, ${failed} failed; came again: ${again}; ${seconds} s`,
    ...faults.map((fault) => `  FAULT: ${fault}`),
  ].join('\n');
}

void main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
