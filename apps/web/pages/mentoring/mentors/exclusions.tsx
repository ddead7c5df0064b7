import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { ClientPicker } from '../../../ui/clients/client-picker';
import { FailureNotice } from '../../../ui/failure-notice';
import { TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { mentoringChanged, mentoringKey } from '../queries';

/** The clients whom a mentor is never proposed. Why is nobody's business but theirs. */
export function Exclusions({ profileId }: { profileId: string }): ReactElement {
  const t = useTexts('mentoring');
  const may = useMay();
  const [clientId, setClientId] = useState('');
  const { data } = useSuspenseQuery({
    queryKey: [...mentoringKey, 'exclusions', profileId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/mentor-profiles/{id}/exclusions', { params: { path: { id: profileId } } }),
      ),
  });
  const excluding = useMutation({
    mutationFn: async ({ client, isExcluded }: { client: string; isExcluded: boolean }) => {
      const params = { path: { id: profileId, clientId: client } };
      const path = '/api/v1/mentor-profiles/{id}/exclusions/{clientId}';
      await (isExcluded ? api.PUT(path, { params }) : api.DELETE(path, { params }));
    },
    onSuccess: () => {
      setClientId('');
    },
    onSettled: mentoringChanged,
  });
  return (
    <Section title={t('exclusions.title')}>
      <Stack>
        <Text c="dimmed" size="sm">
          {t('exclusions.explanation')}
        </Text>
        {excluding.error !== null && <FailureNotice error={excluding.error} />}
        {data.data.map(({ id, initials }) => (
          <Group key={id} justify="space-between" gap="xs">
            <TextLink to="/clients/$id" params={{ id }}>
              {initials}
            </TextLink>
            {may('mentoring.write') && (
              <Button
                variant="default"
                size="sm"
                aria-label={t('exclusions.admit.of', { name: initials })}
                onClick={() => {
                  excluding.mutate({ client: id, isExcluded: false });
                }}
              >
                {t('exclusions.admit')}
              </Button>
            )}
          </Group>
        ))}
        {may('mentoring.write') && (
          <>
            <ClientPicker label={t('field.client')} value={clientId} onChange={setClientId} />
            <Button
              variant="default"
              disabled={clientId === ''}
              loading={excluding.isPending}
              onClick={() => {
                excluding.mutate({ client: clientId, isExcluded: true });
              }}
            >
              {t('exclusions.add')}
            </Button>
          </>
        )}
      </Stack>
    </Section>
  );
}
