import { Accordion, Badge, Group, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { Section } from '../../ui/section';
import { ShowMore } from '../../ui/show-more';
import { usePages } from '../../ui/use-pages';
import { Waiting } from '../../ui/waiting';
import { accessKey } from './queries';
import { useEventWords } from './use-event-words';
import { WebhookMessages } from './webhook-messages';

/** Where a partner's systems are told what happens, and whether they listen. */
export function Webhooks({ contactId }: { contactId: string }): ReactElement {
  const t = useTexts('partner-access');
  const formats = useFormats();
  const words = useEventWords();
  const pages = usePages([...accessKey(contactId), 'webhooks'], (cursor) =>
    answerOf(
      api.GET('/api/v1/contacts/{contactId}/webhooks', {
        params: { path: { contactId }, query: { cursor } },
      }),
    ),
  );
  return (
    <Section title={t('webhooks.title')}>
      <Stack>
        <Text c="dimmed" size="sm">
          {t('webhooks.explanation')}
        </Text>
        {pages.items.length === 0 && <Text>{t('webhooks.none')}</Text>}
        <Accordion chevronPosition="left" variant="separated">
          {pages.items.map(({ id, url, status, eventTypes, failingSince }) => (
            <Accordion.Item key={id} value={id}>
              <Accordion.Control>
                <Group gap="xs">
                  <Text className="written">{url}</Text>
                  <Badge variant="light" color={status === 'enabled' ? 'lamp' : 'gray'} tt="none">
                    {t(`webhook.${status}`)}
                  </Badge>
                </Group>
                <Text size="sm" c="dimmed">
                  {eventTypes.map(words).join(' · ')}
                </Text>
                {failingSince !== null && (
                  <Text size="sm" c="var(--mantine-color-error)">
                    {t('webhook.failing', { at: formats.instant(failingSince) })}
                  </Text>
                )}
              </Accordion.Control>
              <Accordion.Panel>
                <Waiting>
                  <WebhookMessages contactId={contactId} id={id} isEnabled={status === 'enabled'} />
                </Waiting>
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
        <ShowMore pages={pages} />
      </Stack>
    </Section>
  );
}
