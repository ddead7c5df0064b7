import { useQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../base/api';

/** More than a library has. Were there more, the first of them could be chosen. */
const MOST = 100;

/** The houses and departments of the library; none until they have been read. */
export function useBranches(): readonly Schemas['BranchDto'][] {
  const { data } = useQuery({
    queryKey: ['branches', 'all'],
    queryFn: () => answerOf(api.GET('/api/v1/branches', { params: { query: { limit: MOST } } })),
    staleTime: 5 * 60_000,
  });
  return data?.data ?? [];
}
