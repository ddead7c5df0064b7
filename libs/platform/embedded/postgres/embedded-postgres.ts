import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddedService, Log } from '../embedded-service';
import { limitLog, logLength, logSince, logTail } from '../process/log-tail';
import { secretIn } from '../process/secret-file';
import { rememberedPort } from '../process/ports';
import { type ProcessUser, startPrivateProcess, stopOrphan } from '../process/private-process';
import { isAlive, readPidFile, worksIn } from '../process/process-table';
import { postgresBinaries } from './binaries';
import { clusterPathFor, ensureCluster, postgresEnvironment } from './cluster';
import { ensureOwner, owner } from './roles';
import { userForPostgres } from './unprivileged-user';

export interface EmbeddedPostgresOptions {
  /** Where the data, the password, the port and the log are kept; made when missing. */
  readonly dataDirectory: string;
  /** False only where losing the data in a power cut does not matter: tests. */
  readonly durable?: boolean;
  readonly log?: Log;
}

export interface EmbeddedPostgres extends EmbeddedService {
  /** Address of the database `liaison` for its owner: not a superuser, may create roles and databases. */
  readonly url: string;
}

/** How long the remains of a killed server (its shared memory, its lock) may stand in the way. */
const remainsMilliseconds = 20_000;

/**
 * Starts a real PostgreSQL from the programs in `node_modules`, for this process alone: it listens
 * on 127.0.0.1 and asks for a password that only the data directory knows.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const directory = resolve(options.dataDirectory);
  const log = options.log ?? (() => undefined);
  const { cluster, user } = prepareDirectory(directory);
  const binaries = postgresBinaries(user);
  const password = secretIn(join(directory, 'password'));

  await stopLeftover(cluster, log);
  if (await ensureCluster(cluster, password, binaries, user)) log('Created the database.');

  const logFile = join(directory, 'postgres.log');
  limitLog(logFile);
  const deadline = Date.now() + remainsMilliseconds;
  for (;;) {
    const port = await rememberedPort(join(directory, 'port'));
    const start = logLength(logFile);
    const server = await startPrivateProcess({
      command: binaries.postgres,
      args: ['-D', clusterPathFor(user, cluster), ...settings(port, options.durable ?? true)],
      directory: cluster,
      logFile,
      stopSignal: 'SIGINT',
      environment: postgresEnvironment(),
      user,
    });
    try {
      await ensureOwner(port, password, server.hasEnded);
      const { pid, ended, stop } = server;
      return {
        url: `postgres://${owner}:${password}@127.0.0.1:${port}/${owner}`,
        pid,
        ended,
        stop,
      };
    } catch (error) {
      await server.stop();
      if (Date.now() > deadline || !isPassing(logSince(logFile, start))) {
        throw new Error(`PostgreSQL did not start. It wrote:\n${logTail(logFile)}`, {
          cause: error,
        });
      }
      await sleep(250);
    }
  }
}

/**
 * PostgreSQL may run as somebody else than us, who then has to get through to its own folder; the
 * files beside it stay ours.
 */
function prepareDirectory(directory: string): { cluster: string; user: ProcessUser | undefined } {
  const cluster = join(directory, 'cluster');
  const isRoot = process.getuid?.() === 0;
  mkdirSync(directory, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  return { cluster, user: userForPostgres(existsSync(cluster) ? cluster : directory) };
}

/** After a `kill -9` of its parent a server may still hold the data, or a stale lock may be left. */
async function stopLeftover(cluster: string, log: Log): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  const pid = readPidFile(lock);
  if (pid === undefined) return;
  if (worksIn(pid, cluster, /postgres/)) {
    log('Stopping a PostgreSQL that an earlier run left behind.');
    await stopOrphan(pid, 'SIGINT');
  } else if (isAlive(pid)) {
    // The number has gone to somebody else, whom PostgreSQL would take for its own server.
    rmSync(lock);
  }
}

/** Reasons that go away: what a killed server left is still there, or the port has just been taken. */
function isPassing(output: string): boolean {
  return /pre-existing shared memory block|lock file "postmaster.pid"|could not bind/.test(output);
}

function settings(port: number, durable: boolean): string[] {
  const values: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    // Only TCP: the path of a socket may be at most about 100 characters long.
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
