import { DataSource } from 'typeorm';
import { WrongSettings } from '#platform/config';
import { type Command } from '../command';
import { makeDemoLibrary } from '../demo/demo-library';
import { withServices } from '../operator.module';

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

/** Asked as the owner: the application's role sees no library but its own. */
async function hasLibrary(): Promise<boolean> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new WrongSettings('DATABASE_URL must be set to a PostgreSQL address');
  const owner = await new DataSource({
    type: 'postgres',
    url,
    installExtensions: false,
  }).initialize();
  try {
    const [found] = await owner.query<{ exists: boolean }[]>(
      'select exists (select from libraries) as exists',
    );
    return found?.exists ?? false;
  } finally {
    await owner.destroy();
  }
}
