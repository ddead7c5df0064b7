import { Code, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { messagesKey } from './queries';
import { type WebhookPlace } from './webhook-message';

/** Every attempt to send a message: when, what came of it, and what the partner's server said. */
export function WebhookAttempts({
  path,
}: {
  path: WebhookPlace & { readonly messageId: string };
}): ReactElement {
  const t = useTexts('partner-access');
  const formats = useFormats();
  const { data: message } = useSuspenseQuery({
    queryKey: [...messagesKey(path.contactId, path.id), path.messageId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/contacts/{contactId}/webhooks/{id}/messages/{messageId}', {
          params: { path },
        }),
      ),
  });
  return (
    <Stack component="ol" gap="xs" mt="xs" mb={0} pl="lg">
      {message.attempts.map(({ number, startedAt, outcome, statusCode, reply }) => (
        <li key={number}>
          <Text size="sm">
            {[formats.instant(startedAt), t(`attempt.${outcome ?? 'running'}`), statusCode]
              .filter((word) => word !== null)
              .join(' · ')}
          </Text>
          {reply !== null && reply !== '' && (
            <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {reply}
            </Code>
          )}
        </li>
      ))}
    </Stack>
  );
}
