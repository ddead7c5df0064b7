import { MultiSelect } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { useTerms } from './use-terms';

interface TermsInputProps {
  readonly label: string;
  readonly description?: string;
  readonly value?: string[];
  readonly onChange?: (codes: string[]) => void;
  readonly error?: ReactNode;
}

/** What help is wanted with, or offered: skills under their topic, or a topic as a whole. */
export function TermsInput(props: TermsInputProps): ReactElement {
  const t = useTexts('mentoring');
  const { terms, nameOf } = useTerms();
  const topics = terms.filter(({ code, topic }) => code === topic);
  return (
    <MultiSelect
      {...props}
      size="md"
      searchable
      clearable
      nothingFoundMessage={t('said.nothing_found')}
      clearButtonProps={{ 'aria-label': t('said.clear') }}
      data={topics.map(({ code: topic }) => ({
        group: nameOf(topic),
        items: terms
          .filter((term) => term.topic === topic)
          .map(({ code }) => ({
            value: code,
            label: code === topic ? t('said.whole_topic', { topic: nameOf(topic) }) : nameOf(code),
          })),
      }))}
    />
  );
}
