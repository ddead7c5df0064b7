import { Global, Module } from '@nestjs/common';
import { Messages } from '#platform/messages';
import { IdempotencyStore } from './idempotency.store';
import { httpMessages } from './messages';
import { ProblemFilter } from './problem.filter';
import { RateLimits } from './rate-limits';

/** The API's conventions as providers; only apps that serve HTTP import it. */
@Global()
@Module({
  providers: [IdempotencyStore, ProblemFilter, RateLimits],
  exports: [IdempotencyStore, ProblemFilter, RateLimits],
})
export class HttpModule {
  constructor(messages: Messages) {
    messages.add(httpMessages);
  }
}
