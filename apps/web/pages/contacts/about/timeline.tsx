import { Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { contactsKey } from '../queries';
import { TimelineEntry } from './timeline-entry';

/** Everything that happened with a contact, the newest first. */
export function ContactTimeline({ id }: { id: string }): ReactElement {
  const t = useTexts('contacts');
  const pages = usePages([...contactsKey, 'timeline', id], (cursor) =>
    answerOf(
      api.GET('/api/v1/contacts/{id}/timeline', {
        params: { path: { id }, query: { cursor, limit: 20 } },
      }),
    ),
  );
  return (
    <>
      <Stack component="ol" gap="lg" m={0} p={0} style={{ listStyle: 'none' }}>
        {pages.items.map((entry) => (
          <TimelineEntry key={keyOf(entry)} entry={entry} about={id} />
        ))}
      </Stack>
      {pages.items.length === 0 && <Text c="dimmed">{t('timeline.none')}</Text>}
      <ShowMore pages={pages} />
    </>
  );
}

/** One thing may stand there twice: a follow-up when it was planned, and when it was done. */
function keyOf(entry: Schemas['TimelineEntryDto']): string {
  const { kind, interaction, followUp, referral, change } = entry;
  return kind + (interaction?.id ?? followUp?.id ?? referral?.event.id ?? change?.id ?? '');
}
