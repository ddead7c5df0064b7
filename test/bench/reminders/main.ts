import { join } from 'node:path';
import { Client } from 'pg';
import { type Cleanup } from '../cleanup';
import { summarise } from '../profile';
import { costsOf } from '../report';
import { runBench, say } from '../run-bench';
import { openServices } from '../services';
import { measureBurst } from './burst';
import { readOptions, usage } from './options';
import { tableOfBurst } from './report';
import { seedTown } from './town';

async function bench(argv: readonly string[], cleanup: Cleanup): Promise<void> {
  const options = readOptions(argv);
  const services = await openServices(cleanup, say, {});
  const client = new Client({ connectionString: services.ownerUrl });
  await client.connect();
  cleanup.add(() => client.end());
  const residents = await seedTown(client);

  if (options.parts.includes('burst')) {
    const profile = options.profile ? join(services.directory, 'worker.cpuprofile') : undefined;
    const { count } = options;
    const burst = await measureBurst({ services, client, residents }, { count, profile });
    process.stdout.write(`\nRedis: ${services.redisKind}\n${tableOfBurst(burst)}\n`);
    if (profile !== undefined) {
      const { packages, functions } = summarise(profile);
      process.stdout.write(`\n${costsOf("One worker's own time, by package", packages)}\n`);
      process.stdout.write(`\n${costsOf('and by function', functions)}\n`);
    }
  }
}

runBench(usage, bench);
