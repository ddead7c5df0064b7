import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { type Queue } from 'bull';
import { Log } from '#platform/logging';
import { RedisConnections } from './redis-connections';

/** Longer than any job of ours takes. */
const patienceMilliseconds = 30_000;

export interface QueueDepth {
  readonly queue: string;
  readonly states: Readonly<Record<string, number>>;
}

/** The queues of one process: their failures are logged, and they are drained before anything else closes. */
@Injectable()
export class Queues implements BeforeApplicationShutdown {
  private readonly queues: Queue[] = [];

  constructor(
    private readonly connections: RedisConnections,
    private readonly log: Log,
  ) {}

  adopt(queue: Queue): void {
    this.queues.push(queue);
    catchForgottenPromises(queue);
    queue.on('error', (error) => {
      // Redis being away is said once, by the connection itself.
      if (isAboutConnection(error)) return;
      this.log.warn({ error, queue: queue.name }, 'A queue met an error');
    });
    queue.on('failed', (job, error) => {
      this.log.error({ error, queue: queue.name, job: job.id, name: job.name }, 'A job failed');
    });
    queue.on('stalled', (job) => {
      this.log.warn({ queue: queue.name, job: job.id }, 'A job was left behind and starts again');
    });
  }

  /** How many jobs stand in each queue, by their state; nothing while Redis is away. */
  async depths(): Promise<readonly QueueDepth[]> {
    if (!this.connections.isConnected) return [];
    return Promise.all(
      this.queues.map(async (queue) => {
        const { waiting, active, delayed, failed } = await queue.getJobCounts();
        return { queue: queue.name, states: { waiting, active, delayed, failed } };
      }),
    );
  }

  /**
   * Takes no new job, lets the running ones end, and lets Redis go. Bull by itself would do so at the same
   * time as the database is closed, under the hands of the running jobs.
   */
  async beforeApplicationShutdown(): Promise<void> {
    const patience = new AbortController();
    const closed = Promise.all(this.queues.map((queue) => queue.close())).finally(() => {
      patience.abort();
    });
    const withoutRedis = setInterval(() => {
      // Jobs that wait for a Redis that is away would wait for ever.
      if (!this.connections.isConnected) this.connections.close();
    }, 500);
    await Promise.race([
      closed,
      sleep(patienceMilliseconds, undefined, { signal: patience.signal }).catch(() => undefined),
    ]);
    clearInterval(withoutRedis);
    this.connections.close();
  }
}

/**
 * Bull lets two promises of a starting queue go. They fail when the queue is closed before Redis has answered,
 * and with nobody to catch them they would end the process. What matters of it is an `error` event, too.
 */
function catchForgottenPromises(queue: Queue): void {
  for (const method of ['process', 'setWorkerName']) {
    const original: unknown = Reflect.get(queue, method);
    if (typeof original !== 'function') throw new Error(`Bull has no ${method} any more`);
    Reflect.set(queue, method, (...parameters: unknown[]) =>
      Promise.resolve(Reflect.apply(original, queue, parameters)).catch(() => undefined),
    );
  }
}

function isAboutConnection(error: Error): boolean {
  return 'syscall' in error || /connection is closed/i.test(error.message);
}
