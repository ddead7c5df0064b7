import { DataList, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { type Contact } from '../queries';
import { isUnited, sharedFields } from './merge-choice';
import { useMergeWords } from './use-merge-words';

/** What stays by itself: lists and notes of both, and what only one of them says. */
export function SharedFields({ one, other }: { one: Contact; other: Contact }): ReactElement {
  const t = useTexts('contacts');
  const { nameOf, valueOf } = useMergeWords();
  return (
    <Section title={t('merge.shared')}>
      <Stack>
        <Text c="dimmed">{t('merge.shared.explanation')}</Text>
        <DataList orientation="vertical" size="md">
          {sharedFields(one, other).map((field) => {
            const values = [valueOf(field, one), valueOf(field, other)].filter(Boolean);
            const kept = isUnited(field) ? [...new Set(values)] : values.slice(0, 1);
            return (
              <DataList.Item key={field}>
                <DataList.ItemLabel c="dimmed">{nameOf(field)}</DataList.ItemLabel>
                <DataList.ItemValue className="written">{kept.join('\n')}</DataList.ItemValue>
              </DataList.Item>
            );
          })}
        </DataList>
      </Stack>
    </Section>
  );
}
