import 'reflect-metadata';
import { WrongSettings } from '#platform/config';
import { createLibrary } from './commands/create-library';
import { createOperatorKey } from './commands/create-operator-key';
import { deriveDueTimes } from './commands/derive-due-times';
import { migrateDatabase } from './commands/migrate-database';
import { seedDemo } from './commands/seed-demo';
import { type Command, UsageError } from './command';

/** The operator's command line: above libraries, not in them. */
const commands: readonly Command[] = [
  migrateDatabase,
  createLibrary,
  seedDemo,
  deriveDueTimes,
  createOperatorKey,
];

async function run([name, ...rest]: readonly string[]): Promise<void> {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new UsageError(name === undefined ? '' : `There is no command "${name}".`);
  await command.run(rest);
}

function usage(): string {
  const lines = commands.map((one) => `  ${one.usage}\n      ${one.summary}`);
  return ['Usage: npm run liaison -- <command>', '', ...lines].join('\n');
}

run(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${usage()}\n`);
    else if (error instanceof WrongSettings) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
    process.exit(1);
  },
);
