import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface RedisConfiguration {
  readonly directory: string;
  readonly port: number;
  readonly password: string;
}

/**
 * Writes the configuration of a private redis-server and answers its path. A file, not arguments:
 * everybody on the machine can read the arguments of a process.
 */
export function writeRedisConfiguration({ directory, port, password }: RedisConfiguration): string {
  const file = join(directory, 'redis.conf');
  const lines = [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    'daemonize no',
    `dir ${quoted(directory)}`,
    `pidfile ${quoted(pidFileIn(directory))}`,
    'appendonly yes',
    "save ''",
    'appendfsync everysec',
    // Losing the keys of Bull silently would be worse than refusing a write.
    'maxmemory-policy noeviction',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
}

export function pidFileIn(directory: string): string {
  return join(directory, 'redis.pid');
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
