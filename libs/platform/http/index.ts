import './request';

export { configureHttp, httpAdapter } from './configure-http';
export { Endpoint, type EndpointOptions, pageOf } from './endpoint';
export { type Failure, failureOf } from './failure';
export {
  Blank,
  Choice,
  ClockTime,
  CountryCode,
  DayOrLocalTime,
  EmailAddress,
  type FieldOptions,
  Flag,
  FlagInQuery,
  Id,
  Instant,
  LocalDate,
  LocalTime,
  Nested,
  OneLine,
  Text,
  TimeZone,
  WebAddress,
  WholeNumber,
  WholeNumberInQuery,
} from './fields';
export { Received, ReceivedFile, ReceivesFile } from './files';
export { HttpModule } from './http.module';
export { AnswersWithSecret } from './idempotency.interceptor';
export { IdempotencyStore } from './idempotency.store';
export { IfMatch } from './if-match';
export { ListQuery } from './list-query';
export { checkOwnForm, OwnFormGuard } from './own-form.guard';
export { PathId } from './path-id';
export { Post } from './post';
export { type Problem, RequestProblem } from './problem';
export { problemOf } from './problem-document';
export { ProblemDto } from './problem.dto';
export { ProblemFilter } from './problem.filter';
export { RateLimits } from './rate-limits';
