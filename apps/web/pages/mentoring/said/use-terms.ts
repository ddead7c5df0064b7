import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, type Schemas } from '#api-client';
import { type Language } from '#kernel';
import { api } from '../../../base/api';
import { mentoringKey } from '../queries';

export type Term = Schemas['TermsDto']['data'][number];

interface KnownTerms {
  /** Each topic, and after it its skills. */
  readonly terms: readonly Term[];
  readonly nameOf: (code: string) => string;
}

const nameIn: Readonly<Record<Language, 'nameEn' | 'namePl' | 'nameUk' | 'nameRu'>> = {
  en: 'nameEn',
  pl: 'namePl',
  uk: 'nameUk',
  ru: 'nameRu',
};

/** What mentors help with, in the current language: the words that everybody has, and the library's own. */
export function useTerms(): KnownTerms {
  const { language } = useTranslation('ui').i18n;
  const { data } = useSuspenseQuery({
    queryKey: [...mentoringKey, 'terms'],
    queryFn: () => answerOf(api.GET('/api/v1/mentoring-terms')),
    staleTime: 5 * 60_000,
  });
  const names = new Map(
    data.data.map((term) => [term.code, term[nameIn[language as Language]]] as const),
  );
  return { terms: data.data, nameOf: (code) => names.get(code) ?? code };
}
