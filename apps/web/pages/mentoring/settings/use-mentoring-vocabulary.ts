import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { type Vocabulary } from '../../../ui/terms/vocabulary';
import { mentoringChanged, mentoringKey } from '../queries';
import { useTerms } from '../said/use-terms';

const path = '/api/v1/mentoring-terms';

/** Topics and skills. */
export function useMentoringVocabulary(): Vocabulary {
  return {
    ...useTerms(),
    key: mentoringKey,
    read: (id) => answerOf(api.GET(`${path}/{id}`, { params: { path: { id } } })),
    add: (body) => answerOf(api.POST(path, { body })),
    rename: (id, version, body) =>
      answerOf(
        api.PATCH(`${path}/{id}`, { params: { path: { id }, header: ifMatch(version) }, body }),
      ),
    changed: mentoringChanged,
  };
}
