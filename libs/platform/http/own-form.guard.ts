import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { Settings } from '#platform/config';
import { RequestProblem } from './problem';

/**
 * What is posted through a link comes from a form of our own. Without the token in the address another site has
 * nothing to post to; this is the second lock.
 */
@Injectable()
export class OwnFormGuard implements CanActivate {
  constructor(private readonly settings: Settings) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method === 'POST') checkOwnForm(request, this.settings);
    return true;
  }
}

/**
 * Pages without a referrer send `Origin: null`, so browsers are asked first where the form was (`Sec-Fetch-Site`).
 * @throws RequestProblem 415 for what is no form; DomainError forbidden for a form of somebody else.
 */
export function checkOwnForm({ headers }: FastifyRequest, { publicUrl }: Settings): void {
  if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    throw new RequestProblem(415, 'unsupported_media_type');
  }
  const { origin = 'null', 'sec-fetch-site': site } = headers;
  const isOwn =
    site === undefined
      ? ['null', new URL(publicUrl).origin].includes(origin)
      : site === 'same-origin';
  if (!isOwn) throw new DomainError('forbidden', 'foreign_page');
}
