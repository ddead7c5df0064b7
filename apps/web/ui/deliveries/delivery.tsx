import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { useMay } from '../../base/account';
import { api } from '../../base/api';
import { useFormats } from '../../base/language/formats';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { queryClient } from '../../base/query-client';
import { useWordsOfFailure } from '../failure-notice';
import { useColleagues } from '../use-colleagues';
import { Attempt } from './attempt';

type Status = Schemas['DeliveryDto']['status'];

const colours: Readonly<Record<Status, string>> = {
  pending: 'gray',
  sent: 'lamp',
  failed: 'red',
  unwanted: 'gray',
};

const LOOK_AGAIN = 1500;

/** Whether it is about to be sent: then its reader waits for what becomes of it. */
function isUnderWay(delivery: Schemas['DeliveryDto'] | undefined): boolean {
  const nextAt = delivery?.nextAttemptAt ?? null;
  return nextAt !== null && new Date(nextAt).getTime() < Date.now() + 60_000;
}

/** One mail: to whom, how it stands, every attempt with the mail server's words; a failed one is sent again. */
export function Delivery({ id }: { id: string }): ReactElement {
  const t = useTexts('ui');
  const label = useLabels();
  const formats = useFormats();
  const may = useMay();
  const words = useWordsOfFailure();
  const recipient = useRecipient();
  const params = { path: { id } };
  const { data: delivery } = useSuspenseQuery({
    queryKey: ['deliveries', 'one', id],
    queryFn: () => answerOf(api.GET('/api/v1/deliveries/{id}', { params })),
    refetchInterval: ({ state }) => isUnderWay(state.data) && LOOK_AGAIN,
  });
  const sending = useMutation({
    mutationFn: () => api.POST('/api/v1/deliveries/{id}/send-again', { params }),
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['deliveries'] }),
  });
  const { status, createdAt, nextAttemptAt, attempts } = delivery;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Badge variant="outline" color={colours[status]}>
          {label('delivery_status', status)}
        </Badge>
        <Text>{t('deliveries.to', { name: recipient(delivery.recipient) })}</Text>
      </Group>
      <Text size="sm" c="dimmed">
        {t('deliveries.queued', { at: formats.instant(createdAt) })}
        {nextAttemptAt !== null &&
          ` · ${t('deliveries.next', { at: formats.instant(nextAttemptAt) })}`}
      </Text>
      {attempts.length > 0 && (
        <Stack component="ol" gap="xs" m={0} pl="lg" aria-label={t('deliveries.attempts')}>
          {attempts.map((attempt) => (
            <li key={attempt.number}>
              <Attempt attempt={attempt} />
            </li>
          ))}
        </Stack>
      )}
      {status === 'failed' && may('deliveries.write') && (
        <Group>
          <Button
            size="sm"
            loading={sending.isPending}
            onClick={() => {
              sending.mutate();
            }}
          >
            {t('deliveries.send_again')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** A colleague by name; who else it is for only as far as the API tells. */
function useRecipient(): (recipient: Schemas['RecipientDto']) => string {
  const t = useTexts('ui');
  const colleagues = useColleagues();
  return ({ kind, id, address }) => {
    if (kind === 'address') return address ?? '';
    const known = colleagues.find((one) => one.id === id)?.name;
    return known ?? t(kind === 'contact' ? 'deliveries.contact' : 'deliveries.colleague');
  };
}
