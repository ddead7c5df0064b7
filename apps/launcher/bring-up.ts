import { join } from 'node:path';
import { freePort } from '#platform/embedded';
import { type BannerFacts } from './banner';
import { choosePort } from './choose-port';
import type { DataDirectory } from './data-directory';
import { keepDemoAccess } from './demo-access';
import type { House } from './house';
import { applicationAddress, type LaunchSettings } from './launch-settings';
import { runOperatorCommand } from './operator-command';
import { startProgram } from './program';
import { startDatabase, startMail, startQueue } from './services';

interface Start {
  readonly house: House;
  readonly directory: DataDirectory;
  readonly settings: LaunchSettings;
  readonly environment: NodeJS.ProcessEnv;
  /** The folder with the compiled programs. */
  readonly programs: string;
  readonly say: (line: string) => void;
}

/** Brings up everything, in order, and answers what there is to say about it. */
export async function bringUp(start: Start): Promise<BannerFacts> {
  const { house, directory, settings, say } = start;
  const port = await choosePort(settings.port);
  const workerPort = await freePort();

  say('Starting the services ...');
  const [database, queue, mail] = await Promise.all([
    startDatabase(house, directory, settings, say),
    startQueue(house, directory, settings, say),
    startMail(house, directory, settings, say),
  ]);
  // Told to stop meanwhile: nothing more is said or done.
  house.signal.throwIfAborted();

  const address = start.environment.PUBLIC_URL ?? `http://localhost:${port}`;
  /** Asked at each start of a program: a service may have come back at another address. */
  const programEnvironment = (): NodeJS.ProcessEnv => ({
    ...withoutOwner(start.environment),
    DATABASE_APP_URL:
      start.environment.DATABASE_APP_URL ?? applicationAddress(database.url(), settings.secretKey),
    REDIS_URL: queue.url(),
    SMTP_URL: mail.smtpUrl,
    PORT: String(port),
    WORKER_PORT: String(workerPort),
    PUBLIC_URL: address,
    LIAISON_SECRET_KEY: settings.secretKey,
  });

  const operator = {
    script: join(start.programs, 'operator', 'main.js'),
    environment: { ...programEnvironment(), DATABASE_URL: database.url() },
    signal: house.signal,
  };
  say('Bringing the database to the newest schema ...');
  await runOperatorCommand({ ...operator, command: 'migrate' });
  const seeding = await runOperatorCommand({ ...operator, command: 'seed-demo' });
  const demo = keepDemoAccess(directory.demoAccess, seeding);

  say('Starting Liaison ...');
  const program = (part: 'api' | 'worker', name: string, itsPort: number): Promise<void> =>
    house.startProgram({
      name,
      start: () =>
        startProgram({
          name,
          script: join(start.programs, part, 'main.js'),
          environment: programEnvironment(),
          directory: directory.path,
          logFile: directory.logOf(part),
          readyUrl: `http://127.0.0.1:${itsPort}/health/ready`,
          signal: house.signal,
        }),
    });
  await Promise.all([program('api', 'The API', port), program('worker', 'The worker', workerPort)]);

  return {
    address,
    mailboxUrl: mail.mailboxUrl,
    demo,
    database: database.words,
    queue: queue.words,
    dataDirectory: directory.path,
  };
}

/** The owner's address may change tables and cross libraries: no business of api and worker. */
function withoutOwner({ DATABASE_URL: _owner, ...rest }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return rest;
}
