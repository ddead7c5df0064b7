import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ButtonLink, TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { type Contact } from '../queries';

/** What the library does together with a contact, and how far that has come. */
export function ContactPartnerships({ contact }: { contact: Contact }): ReactElement {
  const { id, archivedAt } = contact;
  const t = useTexts('contacts');
  const label = useLabels();
  const may = useMay();
  const { data } = useSuspenseQuery({
    queryKey: ['partnerships', 'of-contact', id],
    queryFn: () => {
      const query = { contactId: id, limit: 100 };
      return answerOf(api.GET('/api/v1/partnerships', { params: { query } }));
    },
  });
  return (
    <Section title={t('partnerships.title')}>
      <Stack gap="sm" align="flex-start">
        {data.data.length === 0 && <Text c="dimmed">{t('partnerships.none')}</Text>}
        {data.data.map((partnership) => (
          <Text key={partnership.id}>
            <TextLink to="/partnerships/$id" params={{ id: partnership.id }}>
              {partnership.name ?? partnership.contact.name}
            </TextLink>
            <Text span c="dimmed" size="sm">
              {` · ${label('partnership_stage', partnership.stage)}`}
            </Text>
          </Text>
        ))}
        {may('partnerships.write') && archivedAt === null && (
          <ButtonLink variant="default" to="/partnerships/new" search={{ contactId: id }}>
            {t('partnerships.new')}
          </ButtonLink>
        )}
      </Stack>
    </Section>
  );
}
