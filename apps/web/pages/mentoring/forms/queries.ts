import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { type Pages, usePages } from '../../../ui/use-pages';
import { mentoringKey } from '../queries';

export type MentoringForm = Schemas['MentoringFormDto'];

/** Who is asked to fill in a form: a mentor their profile, a client their request. */
export type Asked = { readonly contactId: string } | { readonly clientId: string };

/** The forms that somebody was asked to fill in, the newest first. */
export function useForms(asked: Asked): Pages<MentoringForm> {
  return usePages([...mentoringKey, 'forms', asked], (cursor) =>
    answerOf(api.GET('/api/v1/mentoring-forms', { params: { query: { ...asked, cursor } } })),
  );
}
