import { messageOf } from '#platform/embedded';
import { type RunningPart, SupervisedPart, type SupervisedPartOptions } from './supervised-part';

/** Whatever is to be ended when Liaison stops. */
interface Stoppable {
  stop(): Promise<void>;
}

/** Everything that runs, so that it can be ended in the right order, also halfway through the start. */
export class House {
  private readonly programs: SupervisedPart[] = [];
  private readonly services: Stoppable[] = [];
  private readonly stopping = new AbortController();

  /** Aborted as soon as the house is to stop. */
  readonly signal = this.stopping.signal;

  constructor(private readonly say: (line: string) => void) {}

  /** Starts what the programs need, and keeps it running. */
  async startService<Part extends RunningPart>(
    options: Omit<SupervisedPartOptions<Part>, 'say'>,
  ): Promise<Part> {
    this.signal.throwIfAborted();
    const service = new SupervisedPart({ ...options, say: this.say });
    this.services.push(service);
    return service.start();
  }

  /** Starts one of Liaison's own programs, and keeps it running. */
  async startProgram(options: Omit<SupervisedPartOptions<RunningPart>, 'say'>): Promise<void> {
    this.signal.throwIfAborted();
    const program = new SupervisedPart({ ...options, say: this.say });
    this.programs.push(program);
    await program.start();
  }

  /** Takes in what lives in this process and cannot die without it. */
  keep(service: Stoppable): void {
    this.services.push(service);
  }

  /** For a service that had to come back at another address: the programs read it at their start. */
  restartPrograms(): void {
    for (const program of this.programs) {
      program.restart().catch((error: unknown) => {
        this.say(`A program could not be ended: ${messageOf(error)}`);
      });
    }
  }

  /** Ends the programs first, while what they need to finish their work is still there. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.stopAll(this.programs);
    await this.stopAll(this.services);
  }

  /** One that does not stop must not keep the others from it. */
  private async stopAll(parts: readonly Stoppable[]): Promise<void> {
    for (const result of await Promise.allSettled(parts.map((part) => part.stop()))) {
      if (result.status === 'rejected')
        this.say(`Something did not stop: ${messageOf(result.reason)}`);
    }
  }
}
