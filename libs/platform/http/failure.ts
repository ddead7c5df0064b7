import { HttpException } from '@nestjs/common';
import { DomainError, type DomainErrorKind, type ErrorParameters, type FieldFault } from '#kernel';
import { isUnavailable, isUnrepresentable } from '#platform/database';
import { RequestProblem } from './problem';

/** A failure as HTTP tells it, before it is put into a language. */
export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly parameters?: ErrorParameters;
  readonly faults?: readonly FieldFault[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const statusOfKind = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  moved: 307,
  conflict: 409,
  gone: 410,
  stale: 412,
} as const satisfies Record<DomainErrorKind, number>;

/** The codes of failures that the framework raises by itself, by their status. */
const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'malformed_request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'route_not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  408: 'request_timeout',
  413: 'body_too_large',
  414: 'address_too_long',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
  431: 'headers_too_large',
};

/** The one place that turns an error, whatever threw it, into an HTTP failure. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DomainError) {
    const { code, parameters, faults, extensions } = error;
    return { status: statusOfKind[error.kind], code, parameters, faults, extensions };
  }
  if (error instanceof RequestProblem) return error;
  if (isUnavailable(error)) {
    return { status: 503, code: 'temporarily_unavailable', headers: { 'retry-after': '5' } };
  }
  if (isUnrepresentable(error)) return { status: 400, code: 'malformed_request' };
  const status = frameworkStatus(error);
  const code = status === undefined ? undefined : codeOfStatus[status];
  if (status !== undefined && code !== undefined) return { status, code };
  return { status: 500, code: 'internal_error' };
}

function frameworkStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  // Fastify's own errors (body too large, malformed JSON) carry their status.
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  return undefined;
}
