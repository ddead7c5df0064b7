import { type FastifyReply } from 'fastify';
import { isLanguage } from '#kernel';

/** A form that was refused: its page once more, with what was typed and why. */
export interface RefusedForm {
  readonly page: string;
  readonly status: number;
}

/** Post, redirect, get: the page is read anew in the language that it had, and loading it again posts nothing. */
export function answerForm(
  reply: FastifyReply,
  { address, language }: { readonly address: string; readonly language: unknown },
  refused: RefusedForm | undefined,
): string | undefined {
  if (!refused) {
    const query = isLanguage(language) ? `&language=${language}` : '';
    reply.status(303).header('location', `${address}?done=yes${query}`);
    return undefined;
  }
  reply.status(refused.status).headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  return refused.page;
}
