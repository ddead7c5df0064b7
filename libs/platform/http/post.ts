import { applyDecorators, Post as NestPost, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { IdempotencyInterceptor } from './idempotency.interceptor';

/**
 * Nest's `Post` for callers that are known: it takes an `Idempotency-Key`. The interceptor stands before these routes
 * only, because whatever passes through one becomes an Observable, and reads would pay for that.
 */
export function Post(path?: string): MethodDecorator {
  return applyDecorators(
    NestPost(path),
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'With the same key and body again within 24 hours: the same answer and one effect',
      schema: { type: 'string', maxLength: 200 },
    }),
  );
}
