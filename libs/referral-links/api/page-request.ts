import { type FastifyReply, type FastifyRequest } from 'fastify';
import { isLanguage, type Language } from '#kernel';

/** What somebody has just done on the page; the page says so once. */
export const doneThings = ['move', 'undo', 'message', 'fresh'] as const;

export type Done = (typeof doneThings)[number];

/** A form as it was posted, to be shown again with what was typed. */
export interface PostedForm {
  /** The status that a move leads to, or `undo`, or `message`. */
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

/** How a page was asked for. */
export interface PageRequest {
  /** The page's own address, without what is asked of it. */
  readonly address: string;
  /** What the page's language switch says. */
  readonly language: Language | undefined;
  readonly acceptLanguage: string | undefined;
  readonly done: Done | undefined;
  readonly posted: PostedForm | undefined;
}

/** Reads of a request what matters to a page. Whatever else mail programs append to an address is left alone. */
export function pageRequest(request: FastifyRequest): PageRequest {
  const { language, done } = texts(request.query);
  return {
    address: addressOf(request),
    language: isLanguage(language) ? language : undefined,
    acceptLanguage: request.headers['accept-language'],
    done: doneThings.find((thing) => thing === done),
    posted: request.method === 'POST' ? postedForm(request) : undefined,
  };
}

/** Post, redirect, get: the page is read anew, and loading it again posts nothing. */
export function backToPage(request: FastifyRequest, reply: FastifyReply, done: Done): void {
  const { language } = pageRequest(request);
  const query = new URLSearchParams({ done, ...(language && { language }) });
  reply.status(303).header('location', `${addressOf(request)}?${query.toString()}`);
}

function postedForm({ body, url }: FastifyRequest): PostedForm {
  const values = texts(body);
  const [path = ''] = url.split('?');
  return { name: values.to ?? (path.endsWith('/undo') ? 'undo' : 'message'), values };
}

function addressOf({ params }: FastifyRequest): string {
  return `/l/referrals/${texts(params).token ?? ''}`;
}

function texts(
  value: unknown,
): Readonly<Record<string, string | undefined>> & PostedForm['values'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
