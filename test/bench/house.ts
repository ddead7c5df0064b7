import { type Cleanup } from './cleanup';
import { type Program } from './program';
import { seed, type Seeded } from './seed/seed';
import { openServices } from './services';

export const poolSize = 8;

/** Everything that is measured, up and filled. */
export interface House {
  readonly directory: string;
  readonly ownerUrl: string;
  readonly seeded: Seeded;
  readonly api: Program;
  readonly bare: Program;
  /** Undefined when it does not start here. */
  readonly worker: Program | undefined;
}

export async function openHouse(cleanup: Cleanup, say: (line: string) => void): Promise<House> {
  const services = await openServices(cleanup, say, { DATABASE_POOL_SIZE: String(poolSize) });
  const { directory, ownerUrl } = services;
  say('Adding 100,000 contacts of four libraries');
  const seeded = await seed(ownerUrl);

  say('Starting the API, the worker and the bare server');
  const readyPath = '/health/live';
  return {
    directory,
    ownerUrl,
    seeded,
    api: await services.start('api', { file: 'apps/api/main.js', readyPath }),
    worker: await services
      .start('worker', { file: 'apps/worker/main.js', readyPath })
      .catch((error: unknown) => {
        say(`Going on without the worker: ${String(error)}`);
        return undefined;
      }),
    bare: await services.start('bare server', {
      file: 'test/bench/bare-server/main.js',
      readyPath: '/api/v1/contacts/00000000-0000-0000-0000-000000000000',
      settings: {
        DATABASE_URL: ownerUrl,
        LIBRARY_ID: seeded.libraryId,
        LIBRARY_LANGUAGE: seeded.language,
        USER_ID: seeded.userId,
      },
    }),
  };
}
