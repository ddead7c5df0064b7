import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, Problem, type Schemas } from '#api-client';
import { type Operation } from '#libs/identity/domain/permissions';
import { anonymousApi, api } from './api';

export type Account = Schemas['AccountDto'];

/** Who is signed in; null for nobody. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async () => {
    try {
      return await answerOf(anonymousApi.GET('/api/v1/account'));
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

export const libraryQuery = queryOptions({
  queryKey: ['library'],
  queryFn: () => answerOf(api.GET('/api/v1/library')),
  staleTime: 5 * 60_000,
});

/** Who is signed in, on pages that only somebody signed in sees. */
export function useAccount(): Account {
  const { data } = useSuspenseQuery(accountQuery);
  if (!data) throw new Error('Nobody is signed in');
  return data;
}

/** The library that the signed-in person works for. */
export function useLibrary(): Schemas['LibraryDto'] {
  return useSuspenseQuery(libraryQuery).data;
}

/** Whether the signed-in person may do something: what they may not do is not offered. */
export function useMay(): (operation: Operation) => boolean {
  const { operations } = useAccount();
  return (operation) => operations.includes(operation);
}
