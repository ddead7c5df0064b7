import { useQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../base/api';

/** More than a library has. Were there more, the first of them could be chosen. */
const MOST = 100;

/** The staff of the library who can sign in; nobody until they have been read. */
export function useColleagues(): readonly Schemas['UserDto'][] {
  const { data } = useQuery({
    queryKey: ['users', 'active'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/users', { params: { query: { status: 'active', limit: MOST } } })),
    staleTime: 5 * 60_000,
  });
  return data?.data ?? [];
}

/** Names whoever is, or was, on the staff, also those who have not come yet or get in no more. */
export function useNameOfStaff(): (id: string | null | undefined) => string | undefined {
  const { data } = useQuery({
    queryKey: ['users', 'everybody'],
    queryFn: () => answerOf(api.GET('/api/v1/users', { params: { query: { limit: MOST } } })),
    staleTime: 5 * 60_000,
  });
  return (id) => data?.data.find((user) => user.id === id)?.name;
}

/** Those among them whose something can be; viewers only read. */
export function useOwners(): readonly Schemas['UserDto'][] {
  return useColleagues().filter(({ role }) => role !== 'viewer');
}
