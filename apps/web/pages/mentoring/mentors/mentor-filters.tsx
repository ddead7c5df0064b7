import { NativeSelect } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { useTerms } from '../said/use-terms';
import { type MentorsSearch, verifications } from './mentors-search';

interface MentorFiltersProps {
  readonly search: MentorsSearch;
  readonly onChange: (change: MentorsSearch) => void;
}

/** Which mentors are shown: by what they help with, and whether they can be proposed. */
export function MentorFilters({ search, onChange }: MentorFiltersProps): ReactElement {
  const t = useTexts('mentoring');
  const { terms, nameOf } = useTerms();
  const topics = terms.filter(({ code, topic }) => code === topic);
  return (
    <>
      <NativeSelect
        aria-label={t('mentors.view')}
        value={search.view ?? ''}
        data={[
          { value: '', label: t('mentors.view.all') },
          ...verifications.map((one) => ({ value: one, label: t(`mentors.view.${one}`) })),
        ]}
        onChange={({ currentTarget }) => {
          onChange({ view: verifications.find((one) => one === currentTarget.value) });
        }}
      />
      <NativeSelect
        aria-label={t('field.offered')}
        value={search.term ?? ''}
        data={[
          { value: '', label: t('mentors.term.any') },
          ...topics.map(({ code: topic }) => ({
            group: nameOf(topic),
            items: terms
              .filter((term) => term.topic === topic)
              .map(({ code }) => ({ value: code, label: nameOf(code) })),
          })),
        ]}
        onChange={({ currentTarget }) => {
          onChange({ term: currentTarget.value || undefined });
        }}
      />
    </>
  );
}
