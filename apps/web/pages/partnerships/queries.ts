import {
  type QueryKey,
  type UseSuspenseQueryResult,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { queryClient } from '../../base/query-client';
import { workChanged } from '../../ui/work-changed';

export type Partnership = Schemas['PartnershipDto'];
export type BoardCard = Schemas['BoardCardDto'];
export type PartnershipHealth = Schemas['PartnershipHealthDto'];

/** Everything that is kept of partnerships, of their agreements, and of how they fare. */
export const partnershipsKey: QueryKey = ['partnerships'];

export function readPartnership(id: string): Promise<Partnership> {
  return answerOf(api.GET('/api/v1/partnerships/{id}', { params: { path: { id } } }));
}

/** A partnership, as it was when it was last read. */
export function usePartnership(id: string): UseSuspenseQueryResult<Partnership> {
  return useSuspenseQuery({
    queryKey: [...partnershipsKey, 'one', id],
    queryFn: () => readPartnership(id),
  });
}

/** A partnership moved, or something of it was written: it also stands on timelines and in Today. */
export async function partnershipsChanged(): Promise<void> {
  await Promise.all([queryClient.invalidateQueries({ queryKey: partnershipsKey }), workChanged()]);
}

/** What a partnership is called: its own name, or else its partner's. */
export function titleOf({ name, contact }: Pick<Partnership, 'name' | 'contact'>): string {
  return name ?? contact.name;
}
