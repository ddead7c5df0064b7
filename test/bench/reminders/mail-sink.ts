import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What the sink has taken. */
export interface Taken {
  readonly mails: number;
  /** By their Message-ID. */
  readonly different: number;
  /** When each came, in milliseconds since 1970, in that order. */
  readonly arrivals: readonly number[];
  /** One of them as it came. */
  readonly sample: string;
}

/** A real mail server that takes everything and counts it. It is asked over HTTP: `GET /taken`, `GET /count`. */
const copies = new Map<string, number>();
const arrivals: number[] = [];
let sample = '';

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  logger: false,
  onData: (stream, _session, answer) => {
    void text(stream).then((source) => {
      const id = /^Message-ID: <([^>]+)>/im.exec(source)?.[1] ?? 'none';
      copies.set(id, (copies.get(id) ?? 0) + 1);
      arrivals.push(Date.now());
      sample = source;
      answer();
    }, answer);
  },
});
smtp.on('error', () => undefined);
smtp.listen(Number(process.env.SMTP_PORT), '127.0.0.1');

const http = createServer((request, response) => {
  if (request.url === '/count') {
    say(response, { mails: arrivals.length });
  } else if (request.url === '/taken') {
    say(response, { mails: arrivals.length, different: copies.size, arrivals, sample });
  } else {
    response.writeHead(404).end();
  }
});
http.listen(Number(process.env.PORT), '127.0.0.1');

function say(response: ServerResponse, body: Partial<Taken>): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

process.once('SIGTERM', () => process.exit(0));
