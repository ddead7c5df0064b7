import { type FastifyReply, type FastifyRequest } from 'fastify';
import { isLanguage, type Language } from '#kernel';

/** A form as it was posted, to be shown again with what was typed. */
export interface PostedForm {
  /** The last part of the address that it was sent to. */
  readonly name: string;
  /** More than one value for what can be ticked more than once. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** How a page was asked for. */
export interface PageRequest {
  /** The page's own address, without what is asked of it. */
  readonly address: string;
  /** What the page's language switch says. */
  readonly language: Language | undefined;
  readonly acceptLanguage: string | undefined;
  /** Whether a form has just been taken; said once. */
  readonly isDone: boolean;
  readonly posted: PostedForm | undefined;
}

/** Reads of a request what matters to a page. Whatever else mail programs append to an address is left alone. */
export function pageRequest(request: FastifyRequest): PageRequest {
  const { language, done } = textsOf(request.query);
  const [asked] = language ?? [];
  return {
    address: addressOf(request),
    language: isLanguage(asked) ? asked : undefined,
    acceptLanguage: request.headers['accept-language'],
    isDone: done?.[0] === 'yes',
    posted: request.method === 'POST' ? postedForm(request) : undefined,
  };
}

/** Post, redirect, get: the page is read anew, and loading it again posts nothing. */
export function backToPage(request: FastifyRequest, reply: FastifyReply): void {
  const { language } = pageRequest(request);
  const query = new URLSearchParams({ done: 'yes', ...(language && { language }) });
  reply.status(303).header('location', `${addressOf(request)}?${query.toString()}`);
}

/** `/l/matches/<token>`, of the page and of each of its forms. */
function addressOf({ url }: FastifyRequest): string {
  const [path = ''] = url.split('?');
  return path.split('/').slice(0, 4).join('/');
}

function postedForm({ url, body }: FastifyRequest): PostedForm {
  const [path = ''] = url.split('?');
  return { name: path.split('/').at(-1) ?? '', values: textsOf(body) };
}

function textsOf(
  value: unknown,
): Readonly<Record<string, readonly string[] | undefined>> & PostedForm['values'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, unknown]) => [
      name,
      (Array.isArray(one) ? one : [one]).filter((part): part is string => typeof part === 'string'),
    ]),
  );
}
