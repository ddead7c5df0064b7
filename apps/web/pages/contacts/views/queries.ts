import { type QueryKey, useQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { useAccount } from '../../../base/account';
import { api } from '../../../base/api';
import { queryClient } from '../../../base/query-client';

export type ContactView = Schemas['ContactViewDto'];

const viewsKey: QueryKey = ['contact-views'];

/** More than somebody keeps. Were there more, the first of them could be chosen. */
const MOST = 100;

/** One's own views and the shared ones; none until they have been read. */
export function useViews(): readonly ContactView[] {
  const { data } = useQuery({
    queryKey: viewsKey,
    queryFn: () =>
      answerOf(api.GET('/api/v1/contact-views', { params: { query: { limit: MOST } } })),
  });
  return data?.data ?? [];
}

/** Whether somebody may change a view for everybody who sees it: its owner, and admins where it is shared. */
export function useMayChangeView(): (view: ContactView) => boolean {
  const { userId, role } = useAccount();
  return ({ ownerId, isShared = false }) => ownerId === userId || (isShared && role === 'admin');
}

export function viewsChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: viewsKey });
}
