import { type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Client, type QueryResultRow } from 'pg';
import {
  type EmbeddedPostgres,
  type EmbeddedRedis,
  freePort,
  startEmbeddedPostgres,
  startEmbeddedRedis,
} from '#platform/embedded';
import { migrate } from '#platform/database';
import { migrations } from '../../../migrations';
import { forkProgram, killHard, readyProgram } from '../support/worker-process';
import { CountingMailServer } from './counting-mail-server';
import { type Outage } from './plan';

const workerCount = 2;
const program = join(__dirname, '../support/hasty-worker-under-test.ts');

/** Services and workers that can be killed, each for itself. Every one is real. */
export class Stage {
  readonly mailServer = new CountingMailServer();
  private readonly directory = mkdtempSync(join(tmpdir(), 'liaison-storm-'));
  private workers: ChildProcess[] = [];
  private readonly killed = new WeakSet<ChildProcess>();
  private readonly deaths: string[] = [];
  private starting: Promise<unknown>[] = [];
  private postgres!: EmbeddedPostgres;
  private redis!: EmbeddedRedis;
  private environment: Readonly<Record<string, string>> = {};

  static async open(): Promise<Stage> {
    const stage = new Stage();
    await stage.start();
    return stage;
  }

  /** Which Redis it is: only a real one keeps what it holds when it is started again. */
  get redisKind(): string {
    return this.redis.kind;
  }

  async strike(outage: Outage): Promise<void> {
    switch (outage) {
      case 'kill_worker':
        return this.killWorker();
      case 'empty_redis':
        return this.emptyRedis();
      case 'kill_redis':
        process.kill(this.redis.pid, 'SIGKILL');
        await this.redis.ended;
        return this.startRedis();
      case 'restart_postgres':
        await this.postgres.stop();
        return this.startPostgres();
      case 'crash_postgres':
        // Every session is thrown out, and what was committed is recovered from the log.
        process.kill(this.postgres.pid, 'SIGQUIT');
        await this.postgres.ended;
        return this.startPostgres();
    }
  }

  /** How workers ended that nobody killed, since this was last asked. */
  takeDeaths(): string[] {
    return this.deaths.splice(0);
  }

  /** Asks PostgreSQL as the owner. */
  async query<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.postgres.url });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.starting);
    await Promise.all(this.workers.map((worker) => this.kill(worker)));
    await this.mailServer.stop();
    await this.redis.stop();
    await this.postgres.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async start(): Promise<void> {
    await Promise.all([this.startPostgres(), this.startRedis()]);
    const applicationUrl = new URL(this.postgres.url);
    applicationUrl.username = 'liaison_app';
    applicationUrl.password = 'only-for-tests';
    await migrate({
      ownerUrl: this.postgres.url,
      applicationUrl: applicationUrl.toString(),
      migrations,
    });
    this.environment = {
      DATABASE_APP_URL: applicationUrl.toString(),
      REDIS_URL: this.redis.url,
      SMTP_URL: await this.mailServer.start(),
      LIAISON_SECRET_KEY: 'a secret key that only the tests ever use',
      LOG_LEVEL: 'silent',
      SWEEP_INTERVAL_MILLISECONDS: '100',
      WORKER_PORT: String(await freePort()),
    };
    await Promise.all(Array.from({ length: workerCount }, () => this.startWorker()));
  }

  private async startWorker(): Promise<void> {
    const worker = forkProgram(program, this.environment);
    this.workers.push(worker);
    worker.once('exit', (code, signal) => {
      if (!this.killed.has(worker)) this.deaths.push(String(code ?? signal));
    });
    await readyProgram(worker);
  }

  /** Another one takes its place, as a service manager would see to it; the others go on meanwhile. */
  private async killWorker(): Promise<void> {
    const victim = this.workers.shift();
    if (!victim) throw new Error('There is no worker to kill');
    await this.kill(victim);
    this.starting.push(this.startWorker());
  }

  private async kill(worker: ChildProcess): Promise<void> {
    this.killed.add(worker);
    await killHard(worker);
  }

  private async emptyRedis(): Promise<void> {
    const redis = new Redis(this.redis.url, { maxRetriesPerRequest: null });
    await redis.flushall();
    redis.disconnect();
  }

  private async startPostgres(): Promise<void> {
    this.postgres = await startEmbeddedPostgres({
      dataDirectory: join(this.directory, 'postgres'),
    });
  }

  private async startRedis(): Promise<void> {
    this.redis = await startEmbeddedRedis({ dataDirectory: join(this.directory, 'redis') });
  }
}
