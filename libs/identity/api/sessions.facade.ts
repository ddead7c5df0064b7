import { Injectable } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Settings } from '#platform/config';
import { RateLimits } from '#platform/http';
import { writeSessionCookie } from './access/session-cookie';
import { type UserCaller } from '../domain/principal';
import { SignInService } from '../sign-in.service';
import { TokensService } from '../tokens.service';
import { type CreateSessionDto, type SessionDto } from './dto/session.dto';

/** What signing in and out means for HTTP: throttling, and the cookie of a browser. */
@Injectable()
export class SessionsFacade {
  private readonly secure: boolean;

  constructor(
    private readonly signIns: SignInService,
    private readonly tokens: TokensService,
    private readonly limits: RateLimits,
    settings: Settings,
  ) {
    this.secure = settings.publicUrl.startsWith('https:');
  }

  async signIn(
    { cookie = false, ...credentials }: CreateSessionDto,
    address: string,
    reply: FastifyReply,
  ): Promise<SessionDto> {
    await this.limits.consume('signInAddress', address, reply);
    await this.limits.consume('signInEmail', credentials.email.toLowerCase(), reply);
    const { id, token, expiresAt } = await this.signIns.signIn(credentials);
    if (!cookie) return { id, token, expiresAt };
    writeSessionCookie(reply, token, { secure: this.secure, expires: expiresAt });
    return { id, token: null, expiresAt };
  }

  async signOut(caller: UserCaller, reply: FastifyReply): Promise<void> {
    await this.tokens.revoke(caller, caller.tokenId, ({ type }) => type === 'session');
    this.forget(reply);
  }

  async signOutEverywhere(caller: UserCaller, reply: FastifyReply): Promise<void> {
    await this.tokens.revokeAllOfUser(caller, caller.userId, ['session']);
    this.forget(reply);
  }

  private forget(reply: FastifyReply): void {
    writeSessionCookie(reply, '', { secure: this.secure, expires: new Date(0) });
  }
}
