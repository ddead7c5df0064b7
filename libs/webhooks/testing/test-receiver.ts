import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

/** A message as it arrived. */
export interface ReceivedMessage {
  readonly path: string;
  readonly id: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

type Answer = (response: ServerResponse) => void;

/** A partner's server: it takes what comes, unless it is told otherwise. */
export interface TestReceiver {
  readonly url: string;
  /** In the order of their arrival. */
  readonly received: readonly ReceivedMessage[];
  behave(answer: Answer): void;
  stop(): Promise<void>;
}

export const taking: Answer = (response) => {
  response.writeHead(204).end();
};

export const answering =
  (status: number, words = '', headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, headers).end(words);
  };

export async function startTestReceiver(): Promise<TestReceiver> {
  const received: ReceivedMessage[] = [];
  let answer = taking;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      received.push({
        path: request.url ?? '',
        id: headers['webhook-id'] ?? '',
        headers,
        body,
      });
      answer(response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    behave: (next) => {
      answer = next;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What a message says, as the public package for verifying finds it. @throws WebhookVerificationError. */
export function verified(message: ReceivedMessage, secret: string): unknown {
  return new Webhook(secret).verify(message.body, message.headers);
}
