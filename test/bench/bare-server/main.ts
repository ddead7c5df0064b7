import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { listContacts, type Place, readContact } from './contacts';
import { log } from './interactions';

/**
 * The least that can be put between HTTP and PostgreSQL: the same bytes as Liaison's API from the same rows, with
 * named statements, and nothing else. No sign-in, no tenancy, no validation, no limits, no log.
 */
const { DATABASE_URL, DATABASE_POOL_SIZE, PORT, LIBRARY_ID, LIBRARY_LANGUAGE, USER_ID } =
  process.env;
const place: Place = {
  pool: new Pool({
    connectionString: DATABASE_URL,
    max: Number(DATABASE_POOL_SIZE),
    options: '-c TimeZone=UTC',
  }),
  libraryId: LIBRARY_ID ?? '',
  language: LIBRARY_LANGUAGE ?? '',
  userId: USER_ID ?? '',
};

// An idle connection that PostgreSQL ends is no reason to die: the pool opens another.
place.pool.on('error', () => undefined);

const contacts = '/api/v1/contacts';

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '';
  if (request.method === 'POST') {
    send(response, 201, await log(place, await bodyOf(request)));
  } else if (url.startsWith(`${contacts}/`)) {
    const json = await readContact(place, url.slice(contacts.length + 1));
    send(response, json === undefined ? 404 : 200, json ?? '');
  } else {
    const query = new URLSearchParams(url.slice(url.indexOf('?') + 1));
    send(response, 200, await listContacts(place, query));
  }
}

function send(response: ServerResponse, status: number, json: string): void {
  const body = Buffer.from(json);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    send(response, 500, '');
  });
}).listen(Number(PORT), '127.0.0.1');

process.once('disconnect', () => process.exit(0));
process.once('SIGTERM', () => process.exit(0));
process.once('SIGINT', () => process.exit(0));
