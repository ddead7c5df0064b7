import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { IdempotencyStore } from './idempotency.store';
import { RequestProblem } from './problem';

const ANSWERS_WITH_SECRET = 'liaison:answers-with-secret';

/** The answer holds a secret that is shown once: it is never kept for a repeat. */
export const AnswersWithSecret = (): MethodDecorator => SetMetadata(ANSWERS_WITH_SECRET, true);

/** Gives every authenticated POST its `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07). */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly store: IdempotencyStore,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (!request.caller || key === undefined) return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
      throw new RequestProblem(400, 'invalid_request', {
        faults: [{ pointer: '/Idempotency-Key', code: 'idempotency_key' }],
      });
    }
    const secret = this.reflector.get<boolean | undefined>(
      ANSWERS_WITH_SECRET,
      context.getHandler(),
    );
    const once = this.store.once(
      request.caller,
      {
        key,
        request: [request.method, request.url, request.body],
        secret: secret ?? false,
      },
      () => lastValueFrom(next.handle(), { defaultValue: undefined }),
    );
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(
      once.then(({ answer, repeated }) => {
        if (repeated) reply.header('idempotency-replayed', 'true');
        return answer;
      }),
    );
  }
}
