export type { EmbeddedService, Log } from './embedded-service';
export {
  type DevelopmentMailbox,
  type DevelopmentMailboxOptions,
  startDevelopmentMailbox,
} from './mailbox/development-mailbox';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './postgres/embedded-postgres';
export { hasCode, messageOf } from './process/error-code';
export { limitLog, logTail } from './process/log-tail';
export { freePort, isPortFree } from './process/ports';
export { type PrivateProcess, startPrivateProcess } from './process/private-process';
export { commandMatches, readPidFile } from './process/process-table';
export { secretIn } from './process/secret-file';
export {
  type EmbeddedRedis,
  type EmbeddedRedisOptions,
  startEmbeddedRedis,
} from './redis/embedded-redis';
