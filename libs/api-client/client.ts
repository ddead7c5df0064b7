import createClient, { type Client } from 'openapi-fetch';
import { problemIn, Unreachable } from './problem';
import { RepeatablePosts } from './repeatable-posts';
import { type paths } from './schema';

export type ApiClient = Client<paths>;

export interface ApiClientOptions {
  /** The language in which problems and labels are told. */
  readonly language: () => string;
  /** Asks the person to sign in again; the request that met the end of the session then goes once more. */
  readonly signInAgain?: () => Promise<void>;
  /** Is told after each request whether Liaison could be reached. */
  readonly onReached?: (isReached: boolean) => void;
}

/** The API, typed. An answer that is not a success is thrown, as `Problem` or `Unreachable`. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const { language, signInAgain, onReached } = options;
  const posts = new RepeatablePosts();

  async function reach(request: Request): Promise<Response> {
    try {
      const response = await fetch(request);
      onReached?.(true);
      return response;
    } catch (cause) {
      if (request.signal.aborted) throw cause;
      onReached?.(false);
      throw new Unreachable({ cause });
    }
  }

  async function send(request: Request): Promise<Response> {
    if (!request.headers.has('accept-language')) request.headers.set('accept-language', language());
    const again = signInAgain && request.clone();
    const response = await (request.method === 'POST'
      ? posts.send(request, reach)
      : reach(request));
    if (response.status === 401 && again) {
      await signInAgain();
      return send(again);
    }
    if (!response.ok) throw await problemIn(response);
    return response;
  }

  return createClient<paths>({ baseUrl: location.origin, fetch: send });
}
