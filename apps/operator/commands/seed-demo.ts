import { type Command } from '../command';
import { makeDemoLibrary } from '../demo/demo-library';
import { withServices } from '../operator.module';
import { askAsOwner } from '../owner';

export const seedDemo: Command = {
  name: 'seed-demo',
  usage: 'seed-demo',
  summary:
    'Makes a demo library with lifelike data, where there is no library yet; says how to get in.',
  async run() {
    const answer = (await hasLibrary())
      ? { seeded: false }
      : { seeded: true, ...(await withServices(makeDemoLibrary)) };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  },
};

async function hasLibrary(): Promise<boolean> {
  const [found] = await askAsOwner<{ exists: boolean }>(
    'select exists (select from libraries) as exists',
  );
  return found?.exists ?? false;
}
