import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { RequestProblem } from './problem';

/** The entity tag of a version (RFC 9110, section 8.8.3). */
export function entityTag(version: number): string {
  return `"${version}"`;
}

/**
 * The version that the caller has seen, from `If-Match`.
 * @throws RequestProblem 428 without the header, 400 when it is not one of our entity tags.
 */
export function expectedVersion(header: string | undefined): number {
  if (header === undefined) throw new RequestProblem(428, 'precondition_required');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) {
    throw new RequestProblem(400, 'invalid_request', {
      faults: [{ pointer: '/If-Match', code: 'entity_tag' }],
    });
  }
  return Number(version);
}

/** The version in `If-Match`; routes that take it are documented so by `@Endpoint`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  expectedVersion(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
