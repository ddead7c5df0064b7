import {
  startDevelopmentMailbox,
  startEmbeddedPostgres,
  startEmbeddedRedis,
} from '#platform/embedded';
import { queueWords } from './banner';
import type { DataDirectory } from './data-directory';
import type { House } from './house';
import type { LaunchSettings } from './launch-settings';
import { refuseUnreachableDatabase, refuseUnreachableRedis } from './reachable';

/** The address of a service as it is now: after a restart it may, rarely, be another. */
export interface Service {
  readonly url: () => string;
  /** What it is, in words for the banner. */
  readonly words: string;
}

type Log = (line: string) => void;

/** The database of DATABASE_URL, or a PostgreSQL of our own. */
export async function startDatabase(
  house: House,
  directory: DataDirectory,
  settings: LaunchSettings,
  log: Log,
): Promise<Service> {
  const given = settings.databaseUrl;
  if (given !== undefined) {
    await refuseUnreachableDatabase(given);
    return { url: () => given, words: 'your DATABASE_URL' };
  }
  const start = () => startEmbeddedPostgres({ dataDirectory: directory.postgres, log });
  const address = await supervise(house, 'The database', start);
  return { url: address.url, words: 'PostgreSQL, of this folder alone' };
}

/** The Redis of REDIS_URL, or one of our own. */
export async function startQueue(
  house: House,
  directory: DataDirectory,
  settings: LaunchSettings,
  log: Log,
): Promise<Service> {
  const given = settings.redisUrl;
  if (given !== undefined) {
    await refuseUnreachableRedis(given);
    return { url: () => given, words: queueWords.given };
  }
  const start = () => startEmbeddedRedis({ dataDirectory: directory.redis, log });
  const { url, first } = await supervise(house, 'Redis', start);
  return { url, words: first.keepsData ? queueWords.keeps(first.kind) : queueWords.forgets };
}

/** The mail server of SMTP_URL, or the development mailbox with its page. */
export async function startMail(
  house: House,
  directory: DataDirectory,
  settings: LaunchSettings,
  log: Log,
): Promise<{ smtpUrl: string; mailboxUrl: string | undefined }> {
  if (settings.smtpUrl !== undefined) return { smtpUrl: settings.smtpUrl, mailboxUrl: undefined };
  const mailbox = await startDevelopmentMailbox({ directory: directory.mailbox, log });
  house.keep(mailbox);
  return { smtpUrl: mailbox.smtpUrl, mailboxUrl: mailbox.webUrl };
}

/** Keeps the service running, and tells the programs when it had to come back at another address. */
async function supervise<
  Part extends { url: string; ended: Promise<string>; stop: () => Promise<void> },
>(
  house: House,
  name: string,
  start: () => Promise<Part>,
): Promise<{ url: () => string; first: Part }> {
  let url = '';
  const first = await house.startService({
    name,
    start,
    onRestart: (part) => {
      if (part.url === url) return;
      url = part.url;
      house.restartPrograms();
    },
  });
  url = first.url;
  return { url: () => url, first };
}
