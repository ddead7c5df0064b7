import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Language } from '#kernel';
import { Log } from '#platform/logging';
import { Messages, preferredLanguage } from '#platform/messages';
import { renderProblemPage } from '#platform/pages';
import { type Failure, failureOf } from './failure';
import { problemOf } from './problem-document';

/** Answers every error as a problem document in the caller's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly messages: Messages,
    private readonly log: Log,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const failure = failureOf(error);
    if (failure.status >= 500) this.log.error({ requestId: request.id, error }, failure.code);
    if (reply.sent) return;
    const language = preferredLanguage(request.headers['accept-language']);
    if (failure.status === 307) void reply.header('location', addressNow(request.url, failure));
    void reply.status(failure.status).headers({
      ...failure.headers,
      'x-request-id': request.id,
      'content-language': language,
      'cache-control': 'no-store',
    });
    // Whoever follows a link from a mail is a person in front of a browser.
    if (request.url.startsWith('/l/')) {
      const page = renderProblemPage(
        language,
        problemOf(failure, request.id, language, this.messages).title,
      );
      void reply.header('content-type', 'text/html; charset=utf-8').send(page);
    } else {
      const document = this.document(failure, request.id, language);
      void reply.header('content-type', 'application/problem+json; charset=utf-8').send(document);
    }
  }

  /** The problem document of a failure. */
  document(failure: Failure, requestId: string, language: Language): string {
    return JSON.stringify(problemOf(failure, requestId, language, this.messages));
  }
}

/** The address that was asked for, with the id that its subject has now. */
function addressNow(address: string, { extensions = {} }: Failure): string {
  return address.replace(new RegExp(String(extensions.id), 'i'), String(extensions.movedTo));
}
