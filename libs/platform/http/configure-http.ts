import { type IncomingMessage } from 'node:http';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { newId } from '#kernel';
import { type Settings } from '#platform/config';
import { JsonPage, JsonResource, JsonText } from '#platform/database';
import { Log } from '#platform/logging';
import { takeInputCarefully } from './careful-input';
import { acceptFiles } from './files';
import { entityTag } from './if-match';
import { ProblemFilter } from './problem.filter';
import { securityHeaders } from './security-headers';
import { answerUnreadableRequest } from './unreadable-requests';
import { validationPipe } from './validation.pipe';

const KIBIBYTE = 1024;
const SECOND = 1000;

/** Fastify with our limits: bodies are capped, slow clients are cut, each request has an id. */
export function httpAdapter(settings: Settings): FastifyAdapter {
  return new FastifyAdapter({
    // Node looks only every half a minute, unless told, who takes longer than `requestTimeout`.
    http: { headersTimeout: 15 * SECOND, connectionsCheckingInterval: 5 * SECOND },
    bodyLimit: 256 * KIBIBYTE,
    // For a file over a slow line; other bodies are cut much earlier (`acceptFiles`).
    requestTimeout: 300 * SECOND,
    connectionTimeout: 30 * SECOND,
    keepAliveTimeout: 65 * SECOND,
    routerOptions: { maxParamLength: 200 },
    trustProxy: settings.trustProxy,
    forceCloseConnections: 'idle',
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId();
    },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      request.server.problems?.answer(error, request, reply);
    },
    clientErrorHandler: answerUnreadableRequest,
  });
}

/** The API's conventions, once, for everything it serves. */
export function configureHttp(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  protectAnswers(fastify);
  acceptJsonOnly(fastify);
  acceptFiles(fastify);
  writeJson(fastify);
  logRequests(fastify, app.get(Log));
  takeInputCarefully(fastify);
  const problems = app.get(ProblemFilter);
  fastify.decorate('problems', problems);
  app.useGlobalFilters(problems);
  app.useGlobalPipes(validationPipe());
}

/** JSON and merge patches; forms have their parser from Nest, for link pages. */
function acceptJsonOnly(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/merge-patch+json', { parseAs: 'string' }, parse);
}

/** JSON that PostgreSQL wrote goes out as it is; versions become entity tags, cursors become links. */
function writeJson(fastify: FastifyInstance): void {
  fastify.setReplySerializer((payload) =>
    payload instanceof JsonText ? payload.text : JSON.stringify(payload),
  );
  fastify.addHook('preSerialization', (request, reply, payload, done) => {
    if (payload instanceof JsonResource) reply.header('etag', entityTag(payload.version));
    if (payload instanceof JsonPage && payload.nextCursor !== null) {
      reply.header('link', `<${nextAddress(request, payload.nextCursor)}>; rel="next"`);
    }
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}

function nextAddress(request: FastifyRequest, cursor: string): string {
  const address = new URL(request.url, 'http://localhost');
  address.searchParams.set('cursor', cursor);
  return address.pathname + address.search;
}

function protectAnswers(fastify: FastifyInstance): void {
  const headers = securityHeaders();
  fastify.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** One line a request: the route's pattern, never its address; who, never a name. */
function logRequests(fastify: FastifyInstance, log: Log): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done) => {
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        library: request.caller?.libraryId,
        actor: request.caller?.actor.id,
      },
      'request',
    );
    done();
  });
}
