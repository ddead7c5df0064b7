import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { type FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { type Principal } from '../../domain/principal';
import { readSessionCookie } from './session-cookie';
import { TokenResolver } from './token-resolver';

/**
 * A token in the `Authorization` header (RFC 6750, section 2.1), and nowhere else: tokens in addresses and
 * bodies end in logs. A strategy that does not find its token answers null and leaves the word to the next.
 */
@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy, 'bearer') {
  constructor(private readonly tokens: TokenResolver) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Principal | null> {
    const token = /^Bearer ([\w-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined || token.startsWith('lia_l_')) return null;
    return (await this.tokens.resolve(token)) ?? null;
  }
}

/** A session in a cookie. Only sessions: a stolen API token is no way into the web app. */
@Injectable()
export class SessionCookieStrategy extends PassportStrategy(Strategy, 'session-cookie') {
  constructor(private readonly tokens: TokenResolver) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Principal | null> {
    const token = readSessionCookie(request);
    if (!token?.startsWith('lia_s_') || request.headers.authorization !== undefined) return null;
    return (await this.tokens.resolve(token)) ?? null;
  }
}

/** A private link: its token is part of the address, on link pages only. */
@Injectable()
export class LinkStrategy extends PassportStrategy(Strategy, 'link') {
  constructor(private readonly tokens: TokenResolver) {
    super();
  }

  async validate(
    request: FastifyRequest<{ Params: { token?: string } }>,
  ): Promise<Principal | null> {
    // The address of a calendar ends as that of a file does.
    const token = request.params.token?.replace(/\.ics$/, '');
    if (!token?.startsWith('lia_l_')) return null;
    return (await this.tokens.resolve(token)) ?? null;
  }
}
