import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Log } from '../embedded-service';
import { rememberedPort } from '../process/ports';
import { startMailReceiver } from './mail-receiver';
import { MailStore } from './mail-store';
import { startMailboxWeb } from './mailbox-web';

export interface DevelopmentMailboxOptions {
  /** Where the mails are kept as .eml files, and the ports; made when missing. */
  readonly directory: string;
  readonly log?: Log;
}

export interface DevelopmentMailbox {
  readonly smtpUrl: string;
  /** The page on which a person reads the mails; `messages` below it is the same for scripts. */
  readonly webUrl: string;
  stop(): Promise<void>;
}

/** Takes all the mail that Liaison sends, delivers none of it, and shows it in the browser. */
export async function startDevelopmentMailbox(
  options: DevelopmentMailboxOptions,
): Promise<DevelopmentMailbox> {
  const directory = resolve(options.directory);
  const log = options.log ?? (() => undefined);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const store = new MailStore(directory);
  const smtpPort = await rememberedPort(join(directory, 'smtp-port'));
  const receiver = await startMailReceiver(smtpPort, store, log);
  const webPort = await rememberedPort(join(directory, 'web-port'));
  const web = await startMailboxWeb(webPort, store, log);
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    webUrl: `http://127.0.0.1:${webPort}`,
    stop: async () => {
      const closed = once(web, 'close');
      web.close();
      web.closeAllConnections();
      await Promise.all([closed, receiver.stop()]);
    },
  };
}
