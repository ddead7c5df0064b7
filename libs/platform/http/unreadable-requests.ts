import { STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';
import { type FastifyInstance } from 'fastify';
import { defaultLanguage, newId } from '#kernel';
import { failureOf } from './failure';
import { RequestProblem } from './problem';
import { type ProblemFilter } from './problem.filter';

declare module 'fastify' {
  interface FastifyInstance {
    /** Answers what goes wrong before a request reaches a route; set once the application is there. */
    problems?: ProblemFilter;
  }
}

/** Answers what never became a request: HTTP that cannot be read, too many headers, a client too slow to finish. */
export function answerUnreadableRequest(
  this: FastifyInstance,
  error: Error & { code?: string },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code } = problems[error.code ?? ''] ?? {
    status: 400,
    code: 'malformed_request',
  };
  const failure = failureOf(new RequestProblem(status, code));
  const document = this.problems?.document(failure, newId(), defaultLanguage) ?? '';
  socket.write(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n` +
      `Content-Type: application/problem+json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(document)}\r\nConnection: close\r\n\r\n${document}`,
  );
  socket.destroySoon();
}

const problems: Readonly<Record<string, { status: number; code: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'request_timeout' },
  HPE_HEADER_OVERFLOW: { status: 431, code: 'headers_too_large' },
};
