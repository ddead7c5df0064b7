/** One command of the operator's command line. What it answers goes to standard output. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  run(argv: readonly string[]): Promise<void>;
}

/** The command was called wrongly; the message says how, for the person at the keyboard. */
export class UsageError extends Error {}
