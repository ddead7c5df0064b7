import { Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Promised } from '../../../ui/follow-ups/promised';
import { ButtonLink } from '../../../ui/link';
import { Section } from '../../../ui/section';

/** What is promised to a contact, and not yet done. */
export function ContactFollowUps({ id }: { id: string }): ReactElement {
  const t = useTexts('contacts');
  const may = useMay();
  const { data } = useSuspenseQuery({
    queryKey: ['follow-ups', 'of-contact', id],
    queryFn: () => {
      const query = { contactId: id, status: 'open' as const };
      return answerOf(api.GET('/api/v1/follow-ups', { params: { query } }));
    },
  });
  return (
    <Section title={t('follow_ups.title')}>
      <Stack gap="sm">
        {data.data.length === 0 && <Text c="dimmed">{t('follow_ups.none')}</Text>}
        {data.data.map((followUp) => (
          <Promised key={followUp.id} followUp={followUp} />
        ))}
        {may('follow-ups.write') && (
          <Group>
            <ButtonLink to="/follow-ups/new" search={{ contactId: id }} variant="default" size="sm">
              {t('follow_ups.plan')}
            </ButtonLink>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
