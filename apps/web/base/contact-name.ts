import { useSuspenseQuery } from '@tanstack/react-query';
import { answerOf } from '#api-client';
import { api } from './api';

/** The name of a contact that something else only knows by its id. */
export function useContactName(id: string | null): string | null {
  const { data } = useSuspenseQuery({
    queryKey: ['contacts', id, 'name'],
    queryFn: async () => {
      if (id === null) return null;
      const { name } = await answerOf(
        api.GET('/api/v1/contacts/{id}', { params: { path: { id } } }),
      );
      return name;
    },
    staleTime: 5 * 60_000,
  });
  return data;
}
