import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { simultaneousMails } from '#platform/mail';

/** What it is told to send, and how often. */
export interface BareOrder {
  readonly mail: SendMailOptions;
  readonly count: number;
}

/** Sends the same mail over and over and does nothing else: `POST /send` answers when all were taken. */
const transport = createTransport({
  pool: true,
  url: process.env.SMTP_URL ?? '',
  maxConnections: simultaneousMails,
});

async function send({ mail, count }: BareOrder): Promise<void> {
  let left = count;
  const sendOnes = async (): Promise<void> => {
    while (left-- > 0) {
      await transport.sendMail({ ...mail, messageId: `<${randomUUID()}@localhost>` });
    }
  };
  await Promise.all(Array.from({ length: simultaneousMails }, sendOnes));
}

const server = createServer((request, response) => {
  if (request.url !== '/send') {
    response.writeHead(404).end();
    return;
  }
  void json(request)
    .then((order) => send(order as BareOrder))
    .then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
});
server.requestTimeout = 0;
server.listen(Number(process.env.PORT), '127.0.0.1');

process.once('SIGTERM', () => process.exit(0));
