import { type Settings } from '#platform/config';
import { type Environment } from './worker-process';

/** The settings as a process of its own reads them. */
export function environmentOf(settings: Settings): Environment {
  return {
    DATABASE_APP_URL: settings.databaseAppUrl,
    DATABASE_POOL_SIZE: String(settings.databasePoolSize),
    REDIS_URL: settings.redisUrl,
    QUEUE_PREFIX: settings.queuePrefix,
    SMTP_URL: settings.smtpUrl,
    LIAISON_SECRET_KEY: settings.secretKey,
    LOG_LEVEL: settings.logLevel,
    WORKER_PORT: String(settings.workerPort),
    SWEEP_INTERVAL_MILLISECONDS: String(settings.sweepIntervalMilliseconds),
  };
}
