import { List, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { ShowMore } from '../../ui/show-more';
import { usePages } from '../../ui/use-pages';
import { accessKey } from './queries';

interface WebhookMessagesProps {
  readonly contactId: string;
  readonly id: string;
}

/** What a webhook was sent, and what it could not be. */
export function WebhookMessages({ contactId, id }: WebhookMessagesProps): ReactElement {
  const t = useTexts('partner-access');
  const formats = useFormats();
  const pages = usePages([...accessKey(contactId), 'webhooks', id, 'messages'], (cursor) =>
    answerOf(
      api.GET('/api/v1/contacts/{contactId}/webhooks/{id}/messages', {
        params: { path: { contactId, id }, query: { cursor } },
      }),
    ),
  );
  if (pages.items.length === 0) return <Text>{t('messages.none')}</Text>;
  return (
    <>
      <List listStyleType="none" spacing="xs">
        {pages.items.map(({ id: messageId, type, status, attemptCount, occurredAt }) => (
          <List.Item key={messageId}>
            <Text>{`${type} · ${t(`message.${status}`)}`}</Text>
            <Text size="sm" c="dimmed">
              {[formats.instant(occurredAt), t('message.attempts', { count: attemptCount })].join(
                ' · ',
              )}
            </Text>
          </List.Item>
        ))}
      </List>
      <ShowMore pages={pages} />
    </>
  );
}
