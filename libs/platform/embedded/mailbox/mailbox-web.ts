import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from '../embedded-service';
import { messageOf } from '../process/error-code';
import { bytesOf, mailFrame } from './mail-frame';
import type { Mail, MailStore } from './mail-store';
import { mailboxScript, mailboxStyle } from './mailbox-assets';
import { frameSandbox, type MailPart, mailboxPage } from './mailbox-page';

const shownMails = 200;

const pageSecurity =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const frameSecurity = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox ${frameSandbox}`;

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves the mailbox page, and the mails as JSON under /messages for scripts. */
export async function startMailboxWeb(port: number, store: MailStore, log: Log): Promise<Server> {
  const server = createServer((request, response) => {
    respond(store, request, response).catch((error: unknown) => {
      log(`The development mailbox could not show a page: ${messageOf(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function respond(
  store: MailStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (isForUs(request) && url.pathname === '/arrivals') {
    tellArrivals(store, response);
    return;
  }
  const answer = isForUs(request) ? await answerTo(store, url) : undefined;
  if (answer === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is nothing here.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': answer.type,
    'content-security-policy': pageSecurity,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...answer.headers,
  });
  response.end(answer.body);
}

/** Another site's script could reach us under its own name; the mails hold links that sign in. */
function isForUs({ method, headers }: IncomingMessage): boolean {
  const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');
  return local && (method === 'GET' || method === 'HEAD');
}

async function answerTo(store: MailStore, url: URL): Promise<Answer | undefined> {
  switch (url.pathname) {
    case '/':
      return html(mailboxPage({ mails: await store.newest(shownMails) }));
    case '/mailbox.css':
      return { type: 'text/css; charset=utf-8', body: mailboxStyle };
    case '/mailbox.js':
      return { type: 'text/javascript; charset=utf-8', body: mailboxScript };
    case '/messages':
      return json((await store.newest(shownMails)).map(summary));
  }
  const [, collection, id = '', inner, index] = url.pathname.split('/');
  const mail = await store.find(id);
  if (mail === undefined) return undefined;
  if (collection === 'messages' && inner === undefined)
    return json({ ...summary(mail), html: mail.html });
  if (collection !== 'mails') return undefined;
  if (inner === undefined) return openedMail(store, mail, url.searchParams.get('part'));
  if (inner === 'html') return html(mailFrame(mail), { 'content-security-policy': frameSecurity });
  return inner === 'attachments' ? attachment(mail, Number(index)) : undefined;
}

async function openedMail(store: MailStore, mail: Mail, wanted: string | null): Promise<Answer> {
  const best: MailPart = mail.html === undefined ? 'text' : 'html';
  const part = wanted === 'source' || wanted === 'text' ? wanted : best;
  const source = part === 'source' ? ((await store.source(mail.id))?.toString('utf8') ?? '') : '';
  return html(
    mailboxPage({ mails: await store.newest(shownMails), opened: { mail, part, source } }),
  );
}

function attachment(mail: Mail, index: number): Answer | undefined {
  const found = mail.attachments[index];
  if (found === undefined) return undefined;
  const name = encodeURIComponent(found.filename ?? 'attachment');
  // Always as a file to keep: what came by mail is not to be shown as a page of ours.
  const headers = { 'content-disposition': `attachment; filename*=UTF-8''${name}` };
  return { type: 'application/octet-stream', body: bytesOf(found.content), headers };
}

/** What a script wants to know of a mail; the text holds the links that a test follows. */
function summary({ id, receivedAt, from, to, subject, text }: Mail): object {
  return { id, receivedAt, from, to, subject, text };
}

function tellArrivals(store: MailStore, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const tell = (): void => {
    response.write('event: arrival\ndata:\n\n');
  };
  store.events.on('arrival', tell);
  response.on('close', () => store.events.off('arrival', tell));
}

function html(body: string, headers?: Answer['headers']): Answer {
  return { type: 'text/html; charset=utf-8', body, ...(headers && { headers }) };
}

function json(value: unknown): Answer {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(value, null, 2) };
}
