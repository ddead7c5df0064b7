import { QueryClient } from '@tanstack/react-query';
import { Unreachable } from '#api-client';

const TRIES = 3;

/** What was read from the API, kept while it is fresh. A broken connection is tried again; a refusal is not. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      networkMode: 'always',
      retry: (tries, error) => error instanceof Unreachable && tries < TRIES,
      retryDelay: (tries) => 500 * 2 ** tries,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
