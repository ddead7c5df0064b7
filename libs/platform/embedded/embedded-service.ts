/** Writes one line for a person who watches the start. */
export type Log = (line: string) => void;

/** A service that runs beside Liaison on a machine that has none of its own. */
export interface EmbeddedService {
  readonly pid: number;
  /** Resolves when the service has ended, whether it was stopped or died, with the words for it. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}
