import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf } from '#api-client';
import { isLanguage, termNameIn } from '#kernel';
import { api } from '../base/api';

export const resourceTermsQuery = queryOptions({
  queryKey: ['resource-terms'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/resource-terms'))).data,
  staleTime: 5 * 60_000,
});

export interface ResourceTerms {
  /** What a word is called in the current language. */
  readonly nameOf: (code: string) => string;
  /** Each topic with its words, for a field to choose from; the topic itself comes first. */
  readonly groups: readonly { group: string; items: { value: string; label: string }[] }[];
}

/** The vocabulary of what is offered and needed. */
export function useResourceTerms(): ResourceTerms {
  const { language } = useTranslation('ui').i18n;
  const { data: terms } = useSuspenseQuery(resourceTermsQuery);
  const field = termNameIn[isLanguage(language) ? language : 'en'];
  const groups = terms
    .filter(({ code, topic }) => code === topic)
    .map((head) => ({
      group: head[field],
      items: terms
        .filter(({ topic }) => topic === head.code)
        .map((term) => ({ value: term.code, label: term[field] })),
    }));
  return {
    nameOf: (code) => terms.find((term) => term.code === code)?.[field] ?? code,
    groups,
  };
}
