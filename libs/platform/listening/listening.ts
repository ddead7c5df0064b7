import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Client } from 'pg';
import { Settings } from '#platform/config';
import { Log } from '#platform/logging';

const HEARTBEAT_MILLISECONDS = 300;
const FRESH_MILLISECONDS = 800;

/**
 * Hears what transactions tell with PostgreSQL's NOTIFY, once they are committed. A heartbeat on the same connection
 * proves that it still comes through.
 */
@Injectable()
export class Listening implements OnModuleInit, OnApplicationShutdown {
  private client: Client | undefined;
  private heardAt = 0;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private readonly listeners = new Map<string, ((payload: string) => void)[]>();
  private readonly gapListeners = new Set<() => void>();

  constructor(
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.beat();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  /** Whether everything committed up to a moment ago has been heard. */
  get isFresh(): boolean {
    return performance.now() - this.heardAt < FRESH_MILLISECONDS;
  }

  /** Calls `listener` with what is told on this channel. To be said in a constructor: before it begins to listen. */
  on(channel: string, listener: (payload: string) => void): void {
    this.listeners.set(channel, [...(this.listeners.get(channel) ?? []), listener]);
  }

  /** Calls `listener` after a time in which something may not have been heard. */
  onGap(listener: () => void): void {
    this.gapListeners.add(listener);
  }

  private async beat(): Promise<void> {
    const startedAt = performance.now();
    try {
      this.client ??= await this.connect();
      await this.client.query('select 1');
      this.heardAt = startedAt;
    } catch (error) {
      this.log.warn({ error }, 'lost the connection that hears what others have committed');
      this.drop();
    }
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.beat(), HEARTBEAT_MILLISECONDS);
    this.timer.unref();
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.settings.databaseAppUrl,
      application_name: 'liaison-listen',
      connectionTimeoutMillis: 2000,
      query_timeout: 2000,
    });
    client.on('error', () => {
      this.drop();
    });
    client.on('notification', ({ channel, payload = '' }) => {
      this.listeners.get(channel)?.forEach((listener) => {
        listener(payload);
      });
    });
    await client.connect();
    for (const channel of this.listeners.keys()) {
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
    }
    this.gapListeners.forEach((listener) => {
      listener();
    });
    return client;
  }

  private drop(): void {
    const client = this.client;
    this.client = undefined;
    this.heardAt = 0;
    client?.end().catch(() => undefined);
  }
}
