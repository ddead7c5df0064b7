import { InjectQueue } from '@nestjs/bull';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type Queue } from 'bull';
import { Log } from '#platform/logging';

/** Work that is looked for again and again: what is due, what has expired. */
export interface Sweep {
  readonly name: string;
  readonly everyMilliseconds: number;
  /** Several workers may run it at the same time; it must not matter. */
  run(): Promise<void>;
}

/** How often the sweeps are registered again. Tests shorten it. */
export class SweepRenewal {
  readonly everyMilliseconds: number = 30_000;
}

export const sweepQueue = 'sweeps';

/**
 * The sweeps of the features. Bull keeps what repeats in Redis alone, so every worker registers them again
 * twice a minute: emptying Redis delays a sweep, and does not end it.
 */
@Injectable()
export class Sweeps implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sweeps = new Map<string, Sweep>();
  private readonly running = new Set<string>();
  private renewal: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @InjectQueue(sweepQueue) private readonly queue: Queue,
    private readonly interval: SweepRenewal,
    private readonly log: Log,
  ) {}

  /** A feature's jobs module calls it in `onModuleInit`. */
  register(sweep: Sweep): void {
    if (this.sweeps.has(sweep.name)) throw new Error(`There are two sweeps "${sweep.name}"`);
    this.sweeps.set(sweep.name, sweep);
  }

  /** Runs one sweep, unless this process is still at it. */
  async run(name: string): Promise<void> {
    const sweep = this.sweeps.get(name);
    if (!sweep || this.running.has(name)) return;
    this.running.add(name);
    try {
      await sweep.run();
    } finally {
      this.running.delete(name);
    }
  }

  onApplicationBootstrap(): void {
    this.renew();
    this.timer = setInterval(() => {
      this.renew();
    }, this.interval.everyMilliseconds);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** While Redis is away a renewal waits for it; there is no use in a second one behind it. */
  private renew(): void {
    this.renewal ??= this.registerAll()
      .catch((error: unknown) => {
        this.log.warn({ error }, 'The sweeps could not be registered');
      })
      .finally(() => {
        this.renewal = undefined;
      });
  }

  private async registerAll(): Promise<void> {
    await this.removeOutdated();
    for (const { name, everyMilliseconds } of this.sweeps.values()) {
      await this.queue.add(name, {}, { repeat: { every: everyMilliseconds } });
    }
  }

  /** A sweep that has been given up or given another rhythm would otherwise go on for ever in the old one. */
  private async removeOutdated(): Promise<void> {
    for (const repeated of await this.queue.getRepeatableJobs()) {
      const sweep = this.sweeps.get(repeated.name);
      if (sweep?.everyMilliseconds === repeated.every) continue;
      await this.queue.removeRepeatableByKey(repeated.key);
    }
  }
}
