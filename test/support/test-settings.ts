import { randomUUID } from 'node:crypto';
import { readSettings, type Settings } from '#platform/config';
import { type TestDatabase } from './database';

/** Settings for one spec file: its own database, its own queues, limits that no test reaches by accident. */
export function testSettings(
  database: TestDatabase,
  environment: Readonly<Record<string, string>> = {},
): Settings {
  return readSettings({
    DATABASE_APP_URL: database.applicationUrl,
    DATABASE_POOL_SIZE: '4',
    REDIS_URL: process.env.REDIS_URL,
    QUEUE_PREFIX: `test-${randomUUID()}`,
    SMTP_URL: 'smtp://127.0.0.1:9',
    LIAISON_SECRET_KEY: 'a secret key that only the tests ever use',
    LOG_LEVEL: 'error',
    REQUESTS_PER_MINUTE: '1000000',
    SWEEP_INTERVAL_MILLISECONDS: '100',
    ...environment,
  });
}
