import { useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { queryClient } from '../../../base/query-client';
import { type Vocabulary } from '../../../ui/terms/vocabulary';
import { resourceTermsQuery, useResourceTerms } from '../../../ui/use-resource-terms';
import { resourcesChanged } from '../queries';

const path = '/api/v1/resource-terms';

/** What can be offered and needed. */
export function useResourceVocabulary(): Vocabulary {
  const { queryKey } = resourceTermsQuery;
  const { nameOf } = useResourceTerms();
  const { data: terms } = useSuspenseQuery(resourceTermsQuery);
  return {
    ...{ key: queryKey, terms, nameOf },
    read: (id) => answerOf(api.GET(`${path}/{id}`, { params: { path: { id } } })),
    add: (body) => answerOf(api.POST(path, { body })),
    rename: (id, version, body) =>
      answerOf(
        api.PATCH(`${path}/{id}`, { params: { path: { id }, header: ifMatch(version) }, body }),
      ),
    changed: async () => {
      await Promise.all([queryClient.invalidateQueries({ queryKey }), resourcesChanged()]);
    },
  };
}
