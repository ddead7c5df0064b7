import { List, Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { localPartnershipsKey } from '../queries';
import { useDay } from '../use-day';

/** More than a member will ever confirm. */
const MOST = 100;

/** What a member confirmed, as it was worded then, the newest first. */
export function Confirmations({ memberId: id }: { memberId: string }): ReactElement {
  const t = useTexts('local-partnerships');
  const label = useLabels();
  const day = useDay();
  const { data, error } = useQuery({
    queryKey: [...localPartnershipsKey, 'confirmations', id],
    queryFn: () => {
      const params = { path: { id }, query: { limit: MOST } };
      return answerOf(api.GET('/api/v1/local-partnership-members/{id}/confirmations', { params }));
    },
  });
  if (error) return <FailureNotice error={error} />;
  if (!data) return <Loader />;
  return (
    <List listStyleType="none" spacing="lg">
      {data.data.map(({ id: key, confirmedOn, way, personName, note, goals }) => (
        <List.Item key={key}>
          <Stack gap={4}>
            <Text fw={600}>{t('members.confirmed', { day: day(confirmedOn) })}</Text>
            <Text size="sm" c="dimmed">
              {[label('confirmation_way', way), personName].filter(Boolean).join(' · ')}
            </Text>
            <Text className="written">{goals}</Text>
            {note && <Text size="sm">{note}</Text>}
          </Stack>
        </List.Item>
      ))}
    </List>
  );
}
