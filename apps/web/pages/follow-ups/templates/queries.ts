import { useSuspenseQuery } from '@tanstack/react-query';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { queryClient } from '../../../base/query-client';
import { type Template } from '../queries';

const templatesKey = ['follow-up-templates'];

/** More than a library has. */
const MOST = 100;

export function useTemplates(): readonly Template[] {
  const { data } = useSuspenseQuery({
    queryKey: templatesKey,
    queryFn: () =>
      answerOf(api.GET('/api/v1/follow-up-templates', { params: { query: { limit: MOST } } })),
  });
  return data.data;
}

export async function templatesChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: templatesKey });
}
