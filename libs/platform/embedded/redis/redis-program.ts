import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Log } from '../embedded-service';
import { hasCode } from '../process/error-code';

const run = promisify(execFile);

export type RedisProgram = 'redis-server' | 'valkey-server';

/** Bull's `blmove` came with this version; Valkey began at 7.2. */
const oldestMajor = 6;
const oldestMinor = 2;

/** The first Redis on PATH that is new enough, or undefined. */
export async function findRedisProgram(log: Log): Promise<RedisProgram | undefined> {
  for (const program of ['redis-server', 'valkey-server'] as const) {
    const version = await versionOf(program);
    if (version === undefined) continue;
    const { major, minor } = version;
    if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return program;
    log(
      `Passing over ${program} ${major}.${minor}: Liaison needs Redis ${oldestMajor}.${oldestMinor} or newer.`,
    );
  }
  return undefined;
}

async function versionOf(
  program: RedisProgram,
): Promise<{ major: number; minor: number } | undefined> {
  try {
    const { stdout } = await run(program, ['--version'], { env: process.env });
    const [, major, minor] = /v=(\d+)\.(\d+)/.exec(stdout) ?? [];
    return major === undefined ? undefined : { major: Number(major), minor: Number(minor) };
  } catch (error) {
    // Not on PATH, or a file of that name that does not run here: the next one, then.
    if (hasCode(error, 'ENOENT', 'EACCES')) return undefined;
    throw error;
  }
}
