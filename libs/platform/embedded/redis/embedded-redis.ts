import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { EmbeddedService, Log } from '../embedded-service';
import { limitLog, logTail } from '../process/log-tail';
import { secretIn } from '../process/secret-file';
import { rememberedPort } from '../process/ports';
import { type PrivateProcess, startPrivateProcess, stopOrphan } from '../process/private-process';
import { readPidFile, worksIn } from '../process/process-table';
import { pidFileIn, writeRedisConfiguration } from './redis-configuration';
import { findRedisProgram, type RedisProgram } from './redis-program';
import { answersAt } from './redis-readiness';

export interface EmbeddedRedisOptions {
  /** Where the data, the password, the port and the log are kept; made when missing. */
  readonly dataDirectory: string;
  readonly log?: Log;
}

export interface EmbeddedRedis extends EmbeddedService {
  readonly url: string;
  readonly kind: RedisProgram | 'js-redis-server';
  /** Whether what is waiting in Redis survives its restart. */
  readonly keepsData: boolean;
}

const attempts = 3;

/**
 * Starts a Redis for this process alone: the machine's own redis-server or valkey-server, and where
 * there is none, one written in JavaScript that keeps everything in memory.
 */
export async function startEmbeddedRedis(options: EmbeddedRedisOptions): Promise<EmbeddedRedis> {
  const directory = resolve(options.dataDirectory);
  const log = options.log ?? (() => undefined);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  await stopLeftover(directory, log);

  const password = secretIn(join(directory, 'password'));
  const logFile = join(directory, 'redis.log');
  limitLog(logFile);
  const program = await findRedisProgram(log);
  for (let attempt = 1; ; attempt++) {
    const place = { directory, port: await rememberedPort(join(directory, 'port')), password };
    const server =
      program === undefined
        ? await startInMemory(place, logFile)
        : await startProgram(program, place, logFile);
    const url = `redis://:${password}@127.0.0.1:${place.port}`;
    if (await answersAt(url, server.hasEnded)) {
      const { pid, ended, stop } = server;
      return {
        url,
        kind: program ?? 'js-redis-server',
        keepsData: program !== undefined,
        pid,
        ended,
        stop,
      };
    }
    await server.stop();
    // Another program may have taken the port since it was found free; anything else stays as it is.
    if (attempt === attempts)
      throw new Error(`Redis did not start. It wrote:\n${logTail(logFile)}`);
  }
}

interface Place {
  readonly directory: string;
  readonly port: number;
  readonly password: string;
}

function startProgram(
  command: RedisProgram,
  place: Place,
  logFile: string,
): Promise<PrivateProcess> {
  return startPrivateProcess({
    command,
    args: [writeRedisConfiguration(place)],
    directory: place.directory,
    logFile,
    stopSignal: 'SIGTERM',
  });
}

async function startInMemory(place: Place, logFile: string): Promise<PrivateProcess> {
  const server = await startPrivateProcess({
    command: process.execPath,
    args: [join(packageRoot(), 'libs/platform/embedded/redis/js-redis-server.mjs')],
    directory: place.directory,
    logFile,
    stopSignal: 'SIGTERM',
    environment: {
      ...process.env,
      LIAISON_REDIS_PASSWORD: place.password,
      LIAISON_REDIS_PORT: String(place.port),
    },
  });
  writeFileSync(pidFileIn(place.directory), `${server.pid}\n`);
  return server;
}

async function stopLeftover(directory: string, log: Log): Promise<void> {
  const pid = readPidFile(pidFileIn(directory));
  if (pid === undefined || !worksIn(pid, directory, /redis|valkey/)) return;
  log('Stopping a Redis that an earlier run left behind.');
  await stopOrphan(pid, 'SIGTERM');
}

/** The checkout: we may run from its sources or from its `dist`. */
function packageRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
