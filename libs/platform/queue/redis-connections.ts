import { Injectable } from '@nestjs/common';
import { Settings } from '#platform/config';
import { Log } from '#platform/logging';
import { RedisClient } from './redis-client';

/** What Bull asks a connection for. */
export type ConnectionType = 'client' | 'subscriber' | 'bclient';

/**
 * The connections to Redis of one process. All queues share one for commands and one for news; each queue
 * waits for its jobs on one of its own, because that one blocks.
 */
@Injectable()
export class RedisConnections {
  private readonly shared = new Map<ConnectionType, RedisClient>();
  private readonly blocking: RedisClient[] = [];
  private closed = false;

  constructor(
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** The connection for a queue of Bull. */
  give(type: ConnectionType): RedisClient {
    if (type === 'bclient') {
      const own = this.connect(type);
      this.blocking.push(own);
      return own;
    }
    const known = this.shared.get(type);
    if (known) return known;
    const made = this.connect(type);
    this.shared.set(type, made);
    return made;
  }

  /** Whether there is a connection to Redis. */
  get isConnected(): boolean {
    return this.give('client').status === 'ready';
  }

  /** Whether Redis answers. A Redis that says nothing keeps the caller waiting. */
  async answers(): Promise<boolean> {
    if (!this.isConnected) return false;
    const answer = this.give('client').ping();
    return answer.then(
      () => true,
      () => false,
    );
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    for (const connection of [...this.shared.values(), ...this.blocking]) {
      // One that waits to connect again would, if disconnected, never fail the commands that wait for it. It
      // is left to its next try, which is its last.
      if (connection.status !== 'reconnecting') connection.disconnect();
    }
  }

  /** Connects again for ever; the log tells when Redis went away and when it came back. */
  private connect(type: ConnectionType): RedisClient {
    const connection = new RedisClient(this.settings.redisUrl, {
      // Bull opens its blocking connection once more while it closes, and may do so after we have closed.
      retryStrategy: (times) => (this.closed ? null : Math.min(times * 50, 2000)),
    });
    // Each queue listens to the connections that all of them share.
    connection.setMaxListeners(0);
    let away = false;
    connection.on('error', (error: Error) => {
      if (!away && !this.closed) {
        this.log.warn({ error, connection: type }, 'Redis cannot be reached; trying again');
      }
      away = true;
    });
    connection.on('ready', () => {
      if (this.closed) connection.disconnect();
      if (away) this.log.info({ connection: type }, 'Redis is back');
      away = false;
    });
    return connection;
  }
}
