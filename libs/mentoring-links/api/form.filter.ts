import { type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Caller } from '#kernel';
import { type LinkCaller } from '#identity';
import { type Failure, failureOf, type ProblemFilter } from '#platform/http';
import { type PageRequest, pageRequest } from './page-request';

/** Pages that can be drawn with the reason why one of their forms was not taken. */
export interface PagesWithForms {
  draw(caller: LinkCaller, request: PageRequest, failure?: Failure): Promise<string>;
}

/** Faults of a form, and what has moved on meanwhile: what the page itself can explain. */
const explained: readonly number[] = [400, 409, 412, 422];

/** Shows the page as it now is, with what was typed and a sentence that says why it was not taken. */
export abstract class FormFilter implements ExceptionFilter {
  protected abstract readonly pages: PagesWithForms;

  constructor(private readonly problems: ProblemFilter) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const failure = failureOf(error);
    const { caller, method } = request;
    if (method !== 'POST' || !explained.includes(failure.status) || !isLink(caller)) {
      this.problems.answer(error, request, reply);
      return;
    }
    try {
      const page = await this.pages.draw(caller, pageRequest(request), failure);
      await reply
        .status(failure.status)
        .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
        .send(page);
    } catch (second) {
      this.problems.answer(second, request, reply);
    }
  }
}

/** Only the guard puts somebody there, and never before it knows them. */
function isLink(caller: (Caller & { readonly type?: string }) | undefined): caller is LinkCaller {
  return caller?.type === 'link';
}
