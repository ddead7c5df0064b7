import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Caller } from '#kernel';
import { type LinkCaller } from '#identity';
import { failureOf, ProblemFilter } from '#platform/http';
import { LinkPages } from './link-pages';
import { pageRequest } from './page-request';

/** Faults of a form, the state that has moved on, a time that is over: what the page itself can explain. */
const explained: readonly number[] = [400, 403, 409, 410, 422];

/** Shows the page as it now is, with a sentence that says why the form was not taken. */
@Catch()
export class LinkFormFilter implements ExceptionFilter {
  constructor(
    private readonly pages: LinkPages,
    private readonly problems: ProblemFilter,
  ) {}

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
      const { page } = await this.pages.draw(caller, pageRequest(request), failure);
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
