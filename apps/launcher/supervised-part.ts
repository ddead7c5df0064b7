import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '#platform/embedded';

export interface RunningPart {
  /** Resolves when the part has ended, with the words for how. */
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
}

export interface SupervisedPartOptions<Part extends RunningPart> {
  /** As it reads in a sentence: "The database". */
  readonly name: string;
  readonly start: () => Promise<Part>;
  readonly say: (line: string) => void;
  /** Called with each life of the part after the first. */
  readonly onRestart?: (part: Part) => void;
  readonly delays?: readonly number[];
}

/** Seconds to wait before another attempt; the last one holds for all that follow. */
const usualDelays = [0.5, 1, 2, 4, 8, 15];

/** A part that has lived this long had a fresh start: its next death counts as the first again. */
const steadyMilliseconds = 30_000;

/** One part of Liaison, which is started again whenever it dies. */
export class SupervisedPart<Part extends RunningPart = RunningPart> {
  private readonly stopping = new AbortController();
  private attempt: Promise<Part> | undefined;
  private supervision: Promise<void> = Promise.resolve();

  constructor(private readonly options: SupervisedPartOptions<Part>) {}

  /** Starts the part for the first time. When that fails there is nothing to supervise. */
  async start(): Promise<Part> {
    const first = await this.begin();
    this.supervision = this.supervise(first);
    return first;
  }

  /** Ends this life of the part; the next one follows by itself. */
  async restart(): Promise<void> {
    const running = await this.attempt?.catch(() => undefined);
    await running?.stop();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    // A start that is under way is awaited: its process would be left behind.
    const running = await this.attempt?.catch(() => undefined);
    await running?.stop();
    await this.supervision;
  }

  private begin(): Promise<Part> {
    this.attempt = this.options.start();
    return this.attempt;
  }

  private async supervise(first: Part): Promise<void> {
    const { name, say, onRestart } = this.options;
    let part = first;
    let deaths = 0;
    for (;;) {
      const startedAt = Date.now();
      const end = await part.ended;
      if (this.stopping.signal.aborted) return;
      if (Date.now() - startedAt > steadyMilliseconds) deaths = 0;
      say(`${name} has ended (${end}) and is started again.`);
      const next = await this.revive(deaths);
      if (next === undefined) return;
      say(`${name} is back.`);
      onRestart?.(next);
      part = next;
      deaths += 1;
    }
  }

  /** Tries until it runs again; undefined when it is told to stop meanwhile. */
  private async revive(deaths: number): Promise<Part | undefined> {
    const { name, say, delays = usualDelays } = this.options;
    for (let attempt = deaths; ; attempt += 1) {
      const seconds = delays[Math.min(attempt, delays.length - 1)] ?? 0;
      try {
        await sleep(seconds * 1000, undefined, { signal: this.stopping.signal });
      } catch {
        // The one reason for which this sleep ends early: we are to stop.
        return undefined;
      }
      if (this.stopping.signal.aborted) return undefined;
      try {
        return await this.begin();
      } catch (error) {
        say(`${name} did not start and is tried again. ${messageOf(error)}`);
      }
    }
  }
}
