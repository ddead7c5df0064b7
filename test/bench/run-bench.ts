import { Cleanup } from './cleanup';

/** The bench was called wrongly. */
export class UsageError extends Error {}

/** Tells whoever waits what the bench is at; what it measured goes to the standard output. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs a bench and ends the process; all that it started is stopped first, also after Ctrl-C. */
export function runBench(
  usage: string,
  bench: (argv: readonly string[], cleanup: Cleanup) => Promise<void>,
): void {
  if (process.argv.includes('--help')) {
    process.stdout.write(usage);
    return;
  }
  const cleanup = new Cleanup();
  let stopping = false;
  const stopAtOnce = (): void => {
    stopping = true;
    say('Stopping');
    void cleanup.run().then(() => process.exit(130));
  };
  process.once('SIGINT', stopAtOnce);
  process.once('SIGTERM', stopAtOnce);
  const measured = Promise.resolve().then(() => bench(process.argv.slice(2), cleanup));
  void measured
    .then(() => 0)
    .catch((error: unknown) => {
      // Whatever fails while everything is being stopped fails for that reason.
      if (!stopping) explain(error, usage);
      return 1;
    })
    .then(async (code) => {
      await cleanup.run();
      process.exit(stopping ? 130 : code);
    });
}

function explain(error: unknown, usage: string): void {
  if (error instanceof UsageError) say(`${error.message}\n\n${usage}`);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
