import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { Delivery } from './delivery';

interface DeliveriesProps {
  readonly subjectType: string;
  readonly subjectId: string;
}

const shown = 10;

/** The mails that went out about something, the newest first, each with its proof. */
export function Deliveries(subject: DeliveriesProps): ReactElement {
  const t = useTexts('ui');
  const { data } = useSuspenseQuery({
    queryKey: ['deliveries', 'about', subject],
    queryFn: () => {
      const query = { ...subject, limit: shown };
      return answerOf(api.GET('/api/v1/deliveries', { params: { query } }));
    },
  });
  return (
    <Stack gap="lg">
      {data.data.length === 0 && <Text c="dimmed">{t('deliveries.none')}</Text>}
      {data.data.map(({ id }) => (
        <Delivery key={id} id={id} />
      ))}
    </Stack>
  );
}
