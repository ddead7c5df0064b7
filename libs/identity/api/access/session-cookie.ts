import { parse, serialize } from 'cookie';
import { type FastifyReply, type FastifyRequest } from 'fastify';

const NAME = 'liaison_session';

/** The session that a browser's cookie carries. */
export function readSessionCookie(request: FastifyRequest): string | undefined {
  return request.headers.cookie === undefined ? undefined : parse(request.headers.cookie)[NAME];
}

/** Puts the session into the browser until `expires`; scripts and other sites never get at it. */
export function writeSessionCookie(
  reply: FastifyReply,
  token: string,
  { secure, expires }: { secure: boolean; expires: Date | null },
): void {
  const cookie = serialize(NAME, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    ...(expires && { expires }),
  });
  reply.header('set-cookie', cookie);
}
