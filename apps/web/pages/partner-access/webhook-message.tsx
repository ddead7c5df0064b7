import { Box, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { useMay } from '../../base/account';
import { api } from '../../base/api';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { queryClient } from '../../base/query-client';
import { FailureNotice } from '../../ui/failure-notice';
import { Waiting } from '../../ui/waiting';
import { messagesKey } from './queries';
import { useEventWords } from './use-event-words';
import { WebhookAttempts } from './webhook-attempts';

/** Whose webhook, and which. */
export interface WebhookPlace {
  readonly contactId: string;
  readonly id: string;
}

interface WebhookMessageProps {
  readonly message: Schemas['WebhookMessageDto'];
  readonly place: WebhookPlace;
  readonly isEnabled: boolean;
}

/** One event on its way: how it stands, every attempt on request, and once more where that is of use. */
export function WebhookMessage({ message, place, isEnabled }: WebhookMessageProps): ReactElement {
  const t = useTexts('partner-access');
  const formats = useFormats();
  const may = useMay();
  const words = useEventWords();
  const [isOpen, details] = useDisclosure(false);
  const { id: messageId, type, status, attemptCount, occurredAt } = message;
  const path = { ...place, messageId };
  const replaying = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/contacts/{contactId}/webhooks/{id}/messages/{messageId}/replay', {
          params: { path },
        }),
      ),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: messagesKey(place.contactId, place.id) }),
  });
  const what = words(type);
  return (
    <Box p="md">
      <Group justify="space-between" gap="xs">
        <div>
          <Text>{`${what} · ${t(`message.${status}`)}`}</Text>
          <Text size="sm" c="dimmed">
            {[formats.instant(occurredAt), t('message.attempts', { count: attemptCount })].join(
              ' · ',
            )}
          </Text>
        </div>
        <Group gap="xs">
          {attemptCount > 0 && (
            <Button
              variant="subtle"
              size="sm"
              aria-expanded={isOpen}
              aria-label={t('message.details.of', { what })}
              onClick={details.toggle}
            >
              {t('message.details')}
            </Button>
          )}
          {isEnabled && status !== 'pending' && may('partner-webhooks.write') && (
            <Button
              variant="default"
              size="sm"
              loading={replaying.isPending}
              aria-label={t('message.replay.of', { what })}
              onClick={() => {
                replaying.mutate();
              }}
            >
              {t('message.replay')}
            </Button>
          )}
        </Group>
      </Group>
      {replaying.error !== null && <FailureNotice error={replaying.error} />}
      {isOpen && (
        <Waiting>
          <WebhookAttempts path={path} />
        </Waiting>
      )}
    </Box>
  );
}
