import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Client } from 'pg';
import { Settings } from '#platform/config';
import { Log } from '#platform/logging';

const HEARTBEAT_MILLISECONDS = 300;
const FRESH_MILLISECONDS = 800;

/**
 * Hears, over PostgreSQL's NOTIFY, whose tokens were revoked or changed. A heartbeat on the same connection
 * proves that notices still come through: without a fresh one nothing remembered may be trusted, so that a
 * revocation holds within a second on every process, whatever breaks.
 */
@Injectable()
export class PrincipalChanges implements OnModuleInit, OnApplicationShutdown {
  private client: Client | undefined;
  private heardAt = 0;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private readonly listeners = new Set<(id: string) => void>();
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

  /** Calls `listener` with the id of each token, user or library that changed. */
  onChange(listener: (id: string) => void): void {
    this.listeners.add(listener);
  }

  /** Calls `listener` after a time in which notices may have been lost: anything may have changed. */
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
      this.log.warn({ error }, 'lost the connection that hears of revoked tokens');
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
    client.on('notification', ({ payload = '' }) => {
      this.listeners.forEach((listener) => {
        listener(payload);
      });
    });
    await client.connect();
    await client.query('listen principal_changed');
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
