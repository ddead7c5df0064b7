import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Clock } from '#kernel';
import { Settings } from '#platform/config';
import { checkOwnForm, ProblemFilter, RateLimits } from '#platform/http';
import { Log } from '#platform/logging';
import { Messages, preferredLanguage } from '#platform/messages';
import { queueBoardMessages } from './messages';
import { OperatorDoor } from './operator-door';
import { isOperatorKey } from './operator-keys';
import { operatorPage, signInPage } from './operator-page';
import { boardPath, QueueBoard } from './queue-board';

/**
 * The view of these queues under `/operator`, behind the operator's key; without one in the settings there is nothing.
 * These are no routes of the app: libraries, users and tokens are unknown here.
 */
export function serveQueueBoard(app: NestFastifyApplication, queues: readonly string[]): void {
  const messages = app.get(Messages);
  messages.add(queueBoardMessages);
  const settings = app.get(Settings);
  const { operatorKeyHash } = settings;
  if (operatorKeyHash === null) return;
  const fastify = app.getHttpAdapter().getInstance();
  const limits = app.get(RateLimits);
  const problems = app.get(ProblemFilter);
  const door = new OperatorDoor(settings, operatorKeyHash, app.get(Clock));
  const board = new QueueBoard(settings, queues, app.get(Log));
  fastify.addHook('onClose', () => board.close());
  const errorHandler = (error: Error, request: FastifyRequest, reply: FastifyReply): void => {
    problems.answer(error, request, reply);
  };

  function show(request: FastifyRequest, reply: FastifyReply, isWrong = false): FastifyReply {
    const language = preferredLanguage(request.headers['accept-language']);
    const page = {
      language,
      say: (key: string) => messages.text(language, `page.operator.${key}`),
    };
    return reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .send(door.isOpenFor(request) ? operatorPage(page) : signInPage({ ...page, isWrong }));
  }

  fastify.get('/operator', { errorHandler }, (request, reply) => show(request, reply));
  fastify.post('/operator/sign-in', { errorHandler }, async (request, reply) => {
    checkOwnForm(request, settings);
    await limits.consume('signInEmail', `operator ${request.ip}`, reply);
    if (!isOperatorKey(keyIn(request.body), operatorKeyHash)) {
      return show(request, reply.code(401), true);
    }
    door.open(reply);
    return reply.redirect('/operator', 303);
  });
  fastify.post('/operator/sign-out', { errorHandler }, (request, reply) => {
    checkOwnForm(request, settings);
    door.shut(reply);
    return reply.redirect('/operator', 303);
  });
  fastify.all(`${boardPath}/*`, { errorHandler }, async (request, reply) => {
    if (!door.isOpenFor(request)) return reply.redirect('/operator', 303);
    await board.answer(request, reply);
    return reply;
  });
}

function keyIn(body: unknown): string {
  const key: unknown = typeof body === 'object' && body !== null && 'key' in body ? body.key : '';
  return typeof key === 'string' ? key : '';
}
