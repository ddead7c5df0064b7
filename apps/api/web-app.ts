import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';

/** Where the build puts the web app, beside the compiled API. */
export const builtWebApp = join(__dirname, '../../web');

/** What has addresses of its own, and is never answered with a page of the web app. */
const notPages = /^\/(api|l|operator|health|assets|metrics)(\/|$)/;

/**
 * Serves the web app: its files for good (their names change with their content), and its one page at every other
 * address, where its router takes over. Where it has not been built, the first address shows what there is.
 */
export function serveWebApp(app: NestFastifyApplication, folder: string): void {
  const fastify = app.getHttpAdapter().getInstance();
  const pageFile = join(folder, 'index.html');
  if (!existsSync(pageFile)) {
    fastify.get('/', (_, reply) => reply.redirect('/api/docs'));
    return;
  }
  void fastify.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    immutable: true,
    preCompressed: true,
    maxAge: '365d',
  });
  fastify.get('/*', async (request, reply) => {
    // Read each time: a new build need not wait for a new start.
    if (isForPeople(request)) sendPage(reply, await readFile(pageFile, 'utf8'));
    else reply.callNotFound();
    return reply;
  });
}

function isForPeople({ url, headers }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? '';
  return path === '/' || (!notPages.test(path) && (headers.accept ?? '').includes('text/html'));
}

/** The page, with a new nonce for the style elements that its components make; nothing else may be inline. */
function sendPage(reply: FastifyReply, page: string): void {
  const nonce = randomBytes(16).toString('base64');
  void reply
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': policy(nonce),
    })
    .send(page.replace('__STYLE_NONCE__', nonce));
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join(';');
}
