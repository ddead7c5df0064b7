import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Unusable } from './unusable';
import { hasCode, messageOf } from '#platform/embedded';

/** Where everything lies that outlives a run. */
export interface DataDirectory {
  readonly path: string;
  readonly lock: string;
  readonly secretKey: string;
  readonly demoAccess: string;
  readonly postgres: string;
  readonly redis: string;
  readonly mailbox: string;
  logOf(part: string): string;
}

/** `.liaison/` in the checkout, or LIAISON_DATA_DIR; made when missing. */
export function openDataDirectory(checkout: string, environment: NodeJS.ProcessEnv): DataDirectory {
  const path = resolve(checkout, environment.LIAISON_DATA_DIR ?? '.liaison');
  const logs = join(path, 'logs');
  // PostgreSQL may run as another user, who has to get through here, and need not see what is here.
  const isRoot = process.getuid?.() === 0;
  try {
    mkdirSync(path, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
    mkdirSync(logs, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EROFS', 'ENOTDIR')) throw error;
    throw new Unusable(
      `Liaison cannot keep its data in ${path}: ${messageOf(error)}. ` +
        'Set LIAISON_DATA_DIR to a folder that you can write to.',
    );
  }
  return {
    path,
    lock: join(path, 'launcher.pid'),
    secretKey: join(path, 'secret-key'),
    demoAccess: join(path, 'demo.json'),
    postgres: join(path, 'postgres'),
    redis: join(path, 'redis'),
    mailbox: join(path, 'mailbox'),
    logOf: (part) => join(logs, `${part}.log`),
  };
}
