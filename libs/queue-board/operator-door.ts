import { parse, serialize } from 'cookie';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Clock } from '#kernel';
import { type Settings } from '#platform/config';
import { isOperatorSession, newOperatorSession, type SessionSecrets } from './operator-session';

const NAME = 'liaison_operator';

/** Lets operators in, and knows them again by their cookie. It is none of the app's: no user's token opens it. */
export class OperatorDoor {
  private readonly secrets: SessionSecrets;
  private readonly isSecure: boolean;

  constructor(
    { secretKey, publicUrl }: Settings,
    operatorKeyHash: string,
    private readonly clock: Clock,
  ) {
    this.secrets = { secretKey, operatorKeyHash };
    this.isSecure = publicUrl.startsWith('https:');
  }

  isOpenFor({ headers }: FastifyRequest): boolean {
    const value = headers.cookie === undefined ? undefined : parse(headers.cookie)[NAME];
    return value !== undefined && isOperatorSession(value, this.secrets, this.clock.now());
  }

  open(reply: FastifyReply): void {
    const { value, expires } = newOperatorSession(this.secrets, this.clock.now());
    this.writeCookie(reply, value, expires);
  }

  shut(reply: FastifyReply): void {
    this.writeCookie(reply, '', new Date(0));
  }

  private writeCookie(reply: FastifyReply, value: string, expires: Date): void {
    const cookie = serialize(NAME, value, {
      path: '/operator',
      httpOnly: true,
      sameSite: 'strict',
      secure: this.isSecure,
      expires,
    });
    reply.header('set-cookie', cookie);
  }
}
