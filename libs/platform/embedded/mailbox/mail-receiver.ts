import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { isNativeError } from 'node:util/types';
import { SMTPServer } from 'smtp-server';
import type { Log } from '../embedded-service';
import { messageOf } from '../process/error-code';
import type { MailStore } from './mail-store';

const largestMail = 25 * 1024 * 1024;

export interface MailReceiver {
  stop(): Promise<void>;
}

/** An SMTP server that takes every mail, delivers none, and keeps them all in the store. */
export async function startMailReceiver(
  port: number,
  store: MailStore,
  log: Log,
): Promise<MailReceiver> {
  const server = new SMTPServer({
    banner: 'Liaison development mailbox',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestMail,
    closeTimeout: 1000,
    onData: (stream, session, done) => {
      buffer(stream)
        .then((content) => {
          if (stream.sizeExceeded) return Promise.reject(refusal(552, 'The mail is too large.'));
          return store.keep(
            content,
            session.envelope.rcptTo.map((recipient) => recipient.address),
          );
        })
        .then(
          () => {
            done();
          },
          (error: unknown) => {
            log(`The development mailbox did not take a mail: ${messageOf(error)}`);
            done(isNativeError(error) ? error : new Error(messageOf(error)));
          },
        );
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  // After the start only single connections fail; their clients hear of it by themselves.
  server.on('error', (error) => {
    log(`The development mailbox lost a connection: ${error.message}`);
  });
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

function refusal(responseCode: number, sentence: string): Error {
  return Object.assign(new Error(sentence), { responseCode });
}
