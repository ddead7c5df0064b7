import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { Settings } from '#platform/config';
import { RateLimits, RequestProblem } from '#platform/http';
import { roleMay } from '../../domain/permissions';
import { callerOf, type Principal } from '../../domain/principal';
import { scopesAllow } from '../../domain/scopes';
import { ACCESS, type Access } from './access.decorators';

/** Stands before every route: nobody comes in unless the route says who may. */
@Injectable()
export class AccessGuard extends AuthGuard(['link', 'bearer', 'session-cookie']) {
  private readonly ownOrigin: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
    settings: Settings,
  ) {
    super();
    this.ownOrigin = new URL(settings.publicUrl).origin;
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access?.to === 'everybody') {
      await this.limits.consume('address', request.ip, reply);
      return true;
    }
    const principal = await this.authenticate(context, access, request, reply);
    await this.limits.consume('token', principal.tokenId, reply);
    if (!access || !mayEnter(principal, access)) throw new DomainError('forbidden', 'forbidden');
    if (isFromCookie(principal, request)) this.refuseForeignPages(request);
    request.caller = callerOf(principal, request.id);
    return true;
  }

  override handleRequest<User>(error: unknown, user: User | false | null): User {
    if (error instanceof Error) throw error;
    if (!user) {
      throw new RequestProblem(401, 'unauthenticated', {
        headers: { 'www-authenticate': 'Bearer realm="Liaison"' },
      });
    }
    return user;
  }

  private async authenticate(
    context: ExecutionContext,
    access: Access | undefined,
    request: FastifyRequest & { user?: Principal },
    reply: FastifyReply,
  ): Promise<Principal> {
    try {
      await super.canActivate(context);
    } catch (error) {
      // Guessing tokens counts against the address it comes from.
      await this.limits.consume('address', request.ip, reply);
      if (access?.to === 'links' && error instanceof RequestProblem) {
        throw new DomainError('gone', 'link_gone');
      }
      throw error;
    }
    const principal = this.handleRequest(null, request.user ?? null);
    // Whoever is signed in comes by the link alone, too.
    if (access?.to === 'links' && principal.type !== 'link') {
      throw new DomainError('gone', 'link_gone');
    }
    return principal;
  }

  /**
   * A cookie comes along with whatever page makes the browser ask. Browsers say where a request comes from
   * (`Sec-Fetch-Site`, `Origin`), and what changes something must come from our own pages.
   */
  private refuseForeignPages(request: FastifyRequest): void {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const isOwn =
      request.headers.origin === this.ownOrigin ||
      request.headers['sec-fetch-site'] === 'same-origin';
    if (!isOwn) throw new DomainError('forbidden', 'foreign_page');
  }
}

function isFromCookie(principal: Principal, request: FastifyRequest): boolean {
  return principal.type === 'session' && request.headers.authorization === undefined;
}

function mayEnter(principal: Principal, access: Access): boolean {
  switch (access.to) {
    case 'everybody':
      return true;
    case 'users':
      return (
        (principal.type === 'session' || principal.type === 'user') &&
        roleMay(principal.role, access.operation) &&
        scopesAllow(principal.scopes, access.operation)
      );
    case 'partners':
      return (
        principal.type === 'partner' &&
        (access.scope === null || principal.scopes.includes(access.scope))
      );
    case 'links':
      return principal.type === 'link' && principal.scopes.includes(access.scope);
  }
}
