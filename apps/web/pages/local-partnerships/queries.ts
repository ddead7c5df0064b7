import { type QueryKey, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { queryClient } from '../../base/query-client';
import { workChanged } from '../../ui/work-changed';

export type LocalPartnership = Schemas['LocalPartnershipDto'];
export type Member = Schemas['LocalPartnershipMemberDto'];

/** Everything that is kept of local partnerships. */
export const localPartnershipsKey: QueryKey = ['local-partnerships'];

/** More than take part. */
const MOST = 100;

export function useLocalPartnership(id: string): LocalPartnership {
  return useSuspenseQuery({
    queryKey: [...localPartnershipsKey, id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/local-partnerships/{id}', { params: { path: { id } } })),
  }).data;
}

/** In the order in which they came; those who withdrew stand among them. */
export function useMembers(localPartnershipId: string): readonly Member[] {
  return useSuspenseQuery({
    queryKey: [...localPartnershipsKey, localPartnershipId, 'members'],
    queryFn: () => {
      const query = { localPartnershipId, limit: MOST };
      return answerOf(api.GET('/api/v1/local-partnership-members', { params: { query } }));
    },
  }).data.data;
}

/** Something has happened to a local partnership: whatever is shown of it, and of work, is read again. */
export async function localPartnershipsChanged(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: localPartnershipsKey }),
    workChanged(),
  ]);
}
