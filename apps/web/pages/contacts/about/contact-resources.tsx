import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { resourceSides } from '#libs/resources/domain/resource-entry';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { useResourceTerms } from '../../../ui/use-resource-terms';

const MOST = 100;

/** What a contact offers and needs, in words; the map has all that is said of it. */
export function ContactResources({ id }: { id: string }): ReactElement {
  const t = useTexts('contacts');
  const label = useLabels();
  const { nameOf } = useResourceTerms();
  const { data: entries } = useSuspenseQuery({
    queryKey: ['resources', 'of-contact', id],
    queryFn: async () => {
      const query = { contactId: id, limit: MOST };
      return (await answerOf(api.GET('/api/v1/resource-entries', { params: { query } }))).data;
    },
  });
  return (
    <Section title={t('resources.title')}>
      <Stack gap="sm">
        {entries.length === 0 && <Text c="dimmed">{t('resources.none')}</Text>}
        {resourceSides
          .map((side) => ({ side, its: entries.filter((entry) => entry.side === side) }))
          .filter(({ its }) => its.length > 0)
          .map(({ side, its }) => (
            <div key={side}>
              <Text c="dimmed">{label('resource_side', side)}</Text>
              <Text>{its.map(({ code }) => nameOf(code)).join(', ')}</Text>
            </div>
          ))}
        <TextLink to="/resources" search={{ contactId: id }}>
          {t('resources.open')}
        </TextLink>
      </Stack>
    </Section>
  );
}
