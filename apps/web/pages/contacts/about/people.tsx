import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { type Contact, contactsKey } from '../queries';

/** Who works there; of a person, where they work. */
export function People({ contact: { id, party } }: { contact: Contact }): ReactElement {
  const t = useTexts('contacts');
  const isPerson = party === 'person';
  const { data } = useSuspenseQuery({
    queryKey: [...contactsKey, 'affiliations', id],
    queryFn: () => {
      const query = { limit: 100, ...(isPerson ? { personId: id } : { organisationId: id }) };
      return answerOf(api.GET('/api/v1/affiliations', { params: { query } }));
    },
  });
  return (
    <Section title={t(isPerson ? 'people.works_at' : 'people.title')}>
      <Stack gap="sm">
        {data.data.length === 0 && <Text c="dimmed">{t('people.none')}</Text>}
        {data.data.map((one) => (
          <div key={one.id}>
            <TextLink
              to="/contacts/$id"
              params={{ id: isPerson ? one.organisationId : one.personId }}
            >
              {isPerson ? one.organisationName : one.personName}
            </TextLink>
            <Text size="sm" c="dimmed">
              {[one.role, one.endedOn && t('people.until', { day: one.endedOn })]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
        ))}
      </Stack>
    </Section>
  );
}
