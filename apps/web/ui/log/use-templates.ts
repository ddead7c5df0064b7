import { useQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';

export type InteractionTemplate = Schemas['InteractionTemplateDto'];

/** More than anybody would choose from. */
const MOST = 100;

/** What is logged of a kind that happens again and again; none until they have been read. */
export function useInteractionTemplates(): readonly InteractionTemplate[] {
  const { data } = useQuery({
    queryKey: ['interaction-templates', 'all'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/interaction-templates', { params: { query: { limit: MOST } } })),
    staleTime: 5 * 60_000,
  });
  return data?.data ?? [];
}
