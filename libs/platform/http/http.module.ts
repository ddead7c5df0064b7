import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Messages } from '#platform/messages';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { IdempotencyStore } from './idempotency.store';
import { httpMessages } from './messages';
import { ProblemFilter } from './problem.filter';
import { RateLimits } from './rate-limits';

/** The API's conventions as providers; only apps that serve HTTP import it. */
@Global()
@Module({
  providers: [
    IdempotencyStore,
    ProblemFilter,
    RateLimits,
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
  exports: [RateLimits, ProblemFilter],
})
export class HttpModule {
  constructor(messages: Messages) {
    messages.add(httpMessages);
  }
}
