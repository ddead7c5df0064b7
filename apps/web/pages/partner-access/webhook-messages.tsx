import { Box, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { ShowMore } from '../../ui/show-more';
import { usePages } from '../../ui/use-pages';
import { messagesKey } from './queries';
import { type WebhookPlace, WebhookMessage } from './webhook-message';

interface WebhookMessagesProps extends WebhookPlace {
  /** Whether it listens: what is sent to one that is disabled goes nowhere. */
  readonly isEnabled: boolean;
}

/** What a webhook was sent, and what it could not be. */
export function WebhookMessages({ isEnabled, ...place }: WebhookMessagesProps): ReactElement {
  const t = useTexts('partner-access');
  const { contactId, id } = place;
  const pages = usePages(messagesKey(contactId, id), (cursor) =>
    answerOf(
      api.GET('/api/v1/contacts/{contactId}/webhooks/{id}/messages', {
        params: { path: { contactId, id }, query: { cursor } },
      }),
    ),
  );
  if (pages.items.length === 0) return <Text>{t('messages.none')}</Text>;
  return (
    <>
      <Box component="ul" className="surface rows">
        {pages.items.map((message) => (
          <li key={message.id}>
            <WebhookMessage message={message} place={place} isEnabled={isEnabled} />
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}
