import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail that the server has accepted, and to whom the envelope said it goes. */
export interface ReceivedMail {
  readonly recipient: string;
  readonly mail: Email;
  readonly source: string;
}

/** What the server does with the next mails. */
export type MailServerBehaviour =
  | { readonly kind: 'accept' }
  /** Answers the recipient, or the whole message, with this code. */
  | { readonly kind: 'refuse'; readonly code: number; readonly at: 'recipient' | 'message' }
  /** Loses the message and never says another word. */
  | { readonly kind: 'hang' }
  /** Accepts the message and never says so. */
  | { readonly kind: 'accept_silently' }
  /** Accepts the message and says so when `answerLate` is called. */
  | { readonly kind: 'accept_late' }
  /** Takes the message and cuts the connection instead of an answer. */
  | { readonly kind: 'cut' };

export interface TestMailServer {
  readonly url: string;
  /** In the order of their arrival. */
  readonly received: readonly ReceivedMail[];
  /** How many messages were offered, whatever became of them. */
  readonly offered: number;
  behave(behaviour: MailServerBehaviour): void;
  /** Lets go of what waits since `accept_late`. */
  answerLate(): void;
  /** Forgets what it has received. */
  forget(): void;
  stop(): Promise<void>;
}

/** A real SMTP server on a port of its own; what it is told to do it does from the next mail on. */
export async function startTestMailServer(): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  let behaviour: MailServerBehaviour = { kind: 'accept' };
  let offered = 0;
  const late: (() => void)[] = [];

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onRcptTo: (_address, _session, answer) => {
      answer(
        behaviour.kind === 'refuse' && behaviour.at === 'recipient'
          ? refusal(behaviour.code)
          : null,
      );
    },
    onData: (stream, session, answer) => {
      const now = behaviour;
      offered++;
      const whole = text(stream).catch(() => undefined);
      void whole.then(async (source) => {
        // A sender that was killed in the middle of a message has sent none.
        if (source === undefined) return;
        if (now.kind === 'hang') return;
        if (now.kind === 'cut') {
          cutConnections(server);
          return;
        }
        if (now.kind === 'refuse') {
          answer(refusal(now.code));
          return;
        }
        const mail = await PostalMime.parse(source);
        received.push({ recipient: session.envelope.rcptTo[0]?.address ?? '', mail, source });
        const accepted = (): void => {
          answer(null, 'Ok: queued');
        };
        if (behaviour.kind === 'accept_late') late.push(accepted);
        else if (now.kind !== 'accept_silently') accepted();
      });
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    get offered() {
      return offered;
    },
    behave: (next) => {
      behaviour = next;
    },
    answerLate: () => {
      behaviour = { kind: 'accept' };
      for (const accepted of late.splice(0)) accepted();
    },
    forget: () => {
      received.length = 0;
      offered = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

function refusal(code: number): Error {
  return Object.assign(new Error(`The test server says ${code}`), { responseCode: code });
}

function cutConnections(server: SMTPServer): void {
  for (const connection of server.connections) connection._socket.destroy();
}
