import { Box, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { OpeningButton } from '../../../ui/opening-button';
import { Section } from '../../../ui/section';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { localPartnershipsKey, useMembers } from '../queries';
import { MeetingForm } from './meeting-form';

interface MeetingsProps {
  readonly partnershipId: string;
  readonly mayAct: boolean;
}

/** When the members met, and what about. */
export function Meetings({ partnershipId, mayAct }: MeetingsProps): ReactElement {
  const t = useTexts('local-partnerships');
  const formats = useFormats();
  const members = useMembers(partnershipId);
  const pages = usePages([...localPartnershipsKey, partnershipId, 'meetings'], (cursor) =>
    answerOf(
      api.GET('/api/v1/local-partnerships/{localPartnershipId}/meetings', {
        params: { path: { localPartnershipId: partnershipId }, query: { cursor } },
      }),
    ),
  );
  const isPossible = members.some(({ standing }) => standing !== 'withdrawn');
  return (
    <Section title={t('meetings.title')}>
      <Stack align="flex-start">
        {pages.items.length === 0 && <Text c="dimmed">{t('meetings.none')}</Text>}
        {pages.items.length > 0 && (
          <Box component="ul" className="rows" w="100%">
            {pages.items.map(({ id, occurredAt, summary, outcome, contacts }) => (
              <li key={id}>
                <Stack gap={4} py="md">
                  <Text fw={600}>{formats.instant(occurredAt)}</Text>
                  <Text className="written">{summary}</Text>
                  {outcome && <Text className="written">{outcome}</Text>}
                  <Text size="sm" c="dimmed">
                    {contacts.map(({ name }) => name).join(', ')}
                  </Text>
                </Stack>
              </li>
            ))}
          </Box>
        )}
        <ShowMore pages={pages} />
        {mayAct && isPossible && (
          <OpeningButton label={t('meetings.log')}>
            {(close) => <MeetingForm partnershipId={partnershipId} onSaved={close} />}
          </OpeningButton>
        )}
      </Stack>
    </Section>
  );
}
