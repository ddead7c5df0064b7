import { WrongSettings } from '#platform/config';

type Stop = () => Promise<void>;

/**
 * Runs a program until it is told to stop (SIGTERM, SIGINT, or the process that started it is gone) and lets it
 * finish what it is at. What a person can mend, such as a wrong setting, is told in a sentence without a stack.
 */
export function runProcess(name: string, start: () => Promise<Stop>): void {
  void start().then(
    (stop) => {
      stopWhenTold(name, stop);
    },
    (error: unknown) => {
      process.stderr.write(`Liaison's ${name} could not start:\n${explain(error)}\n`);
      process.exit(1);
    },
  );
}

function stopWhenTold(name: string, stop: Stop): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Liaison's ${name} did not stop cleanly:\n${explain(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', once);
  process.once('SIGINT', once);
  // The launcher holds the other end of this channel: when it is gone, nobody is left to stop us.
  process.once('disconnect', once);
}

function explain(error: unknown): string {
  if (error instanceof WrongSettings) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
