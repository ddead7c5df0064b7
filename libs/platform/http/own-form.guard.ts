import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { Settings } from '#platform/config';
import { RequestProblem } from './problem';

/**
 * What is posted through a link comes from a form of our own. Without the token in the address another site has
 * nothing to post to; this is the second lock. Pages without a referrer send `Origin: null`, so browsers are asked
 * first where the form was (`Sec-Fetch-Site`).
 */
@Injectable()
export class OwnFormGuard implements CanActivate {
  private readonly ownOrigin: string;

  constructor(settings: Settings) {
    this.ownOrigin = new URL(settings.publicUrl).origin;
  }

  canActivate(context: ExecutionContext): boolean {
    const { method, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    if (method !== 'POST') return true;
    if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      throw new RequestProblem(415, 'unsupported_media_type');
    }
    const { origin = 'null', 'sec-fetch-site': site } = headers;
    const isOwn =
      site === undefined ? ['null', this.ownOrigin].includes(origin) : site === 'same-origin';
    if (!isOwn) throw new DomainError('forbidden', 'foreign_page');
    return true;
  }
}
