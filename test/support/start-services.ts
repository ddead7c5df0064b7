import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EmbeddedService,
  startEmbeddedPostgres,
  startEmbeddedRedis,
} from '../../libs/platform/embedded';

declare global {
  var liaisonTestServices: readonly Pick<EmbeddedService, 'stop'>[] | undefined;
}

/** Brings up PostgreSQL and Redis once for a whole run of Jest, unless the environment names some. */
export default async function startServices(): Promise<void> {
  if (globalThis.liaisonTestServices) return;
  const dataDirectory = mkdtempSync(join(tmpdir(), 'liaison-test-'));
  const services: Pick<EmbeddedService, 'stop'>[] = [
    { stop: () => rm(dataDirectory, { recursive: true, force: true }) },
  ];
  globalThis.liaisonTestServices = services;
  if (!process.env.DATABASE_URL) {
    const postgres = await startEmbeddedPostgres({
      dataDirectory: join(dataDirectory, 'postgres'),
      durable: false,
    });
    services.push(postgres);
    process.env.DATABASE_URL = postgres.url;
  }
  if (!process.env.REDIS_URL) {
    const redis = await startEmbeddedRedis({ dataDirectory: join(dataDirectory, 'redis') });
    services.push(redis);
    process.env.REDIS_URL = redis.url;
  }
}
