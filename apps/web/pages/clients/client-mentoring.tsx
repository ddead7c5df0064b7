import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useFormats } from '../../base/language/formats';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { TextLink } from '../../ui/link';
import { Section } from '../../ui/section';

/** Whether the client looks for a mentor, or had one. */
export function ClientMentoring({ clientId }: { clientId: string }): ReactElement | null {
  const t = useTexts('clients');
  const label = useLabels();
  const formats = useFormats();
  const { data } = useSuspenseQuery({
    queryKey: ['mentoring', 'requests-of-client', clientId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/mentoring-requests', { params: { query: { clientId } } })),
  });
  if (data.data.length === 0) return null;
  return (
    <Section title={t('mentoring.title')}>
      <Stack gap="sm">
        {data.data.map(({ id, status, createdAt }) => (
          <Text key={id}>
            <TextLink to="/mentoring/requests/$id" params={{ id }}>
              {t('mentoring.request', { day: formats.day(createdAt) })}
            </TextLink>
            <Text span c="dimmed" size="sm">
              {` · ${label('mentoring_request_status', status)}`}
            </Text>
          </Text>
        ))}
      </Stack>
    </Section>
  );
}
