import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { RequestProblem } from '../problem';
import { answerUnreadableRequest } from '../unreadable-requests';
import { IncomingFile } from './received-file';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its body is a file, which may take longer to arrive than anything else. */
    readonly receivesFile?: boolean;
  }

  interface FastifyInstance {
    /** How long any other body may take to arrive. */
    bodyPatienceMilliseconds: number;
  }
}

const seconds = 1000;

/** Files are handed on unread, to the routes that receive files, and to no others. */
export function acceptFiles(fastify: FastifyInstance): void {
  fastify.decorate('bodyPatienceMilliseconds', 15 * seconds);
  fastify.addContentTypeParser('*', (request, payload, done) => {
    if (receivesFile(request)) done(null, new IncomingFile(payload));
    else done(new RequestProblem(415, 'unsupported_media_type'));
  });
  cutSlowBodies(fastify);
}

function receivesFile(request: FastifyRequest): boolean {
  return request.routeOptions.config.receivesFile === true;
}

/** Node has one patience for all requests, and must have it for the files. */
function cutSlowBodies(fastify: FastifyInstance): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (hasBody(request) && !receivesFile(request)) {
      const cut = (): void => {
        const error = Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
        answerUnreadableRequest.call(fastify, error, request.raw.socket);
      };
      timers.set(request, setTimeout(cut, fastify.bodyPatienceMilliseconds));
    }
    done();
  });
  const isHere = (request: FastifyRequest): void => {
    clearTimeout(timers.get(request));
  };
  fastify.addHook('preValidation', (request, _reply, done) => {
    isHere(request);
    done();
  });
  fastify.addHook('onResponse', (request, _reply, done) => {
    isHere(request);
    done();
  });
  fastify.addHook('onRequestAbort', (request, done) => {
    isHere(request);
    done();
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
