import { Group, Stack, Text } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { type MentoringRequest } from '../queries';
import { useSaid } from '../said/use-said';
import { daysSince } from './days-since';
import { RequestBadge } from './request-badge';

/** A request in a list: who, what with, how long they have waited. */
export function RequestRow({ request }: { request: MentoringRequest }): ReactElement {
  const t = useTexts('mentoring');
  const said = useSaid();
  const { client, status, terms = [], languages = [], waitingSince, owner } = request;
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <Text fw={600} component="span">
          {client.name ?? client.initials}
        </Text>
        <RequestBadge status={status} />
      </Group>
      <Text size="sm">
        {[said.terms(terms), said.languages(languages)].filter(Boolean).join(' · ') ||
          t('request.asks_nothing')}
      </Text>
      <Group gap="md" c="dimmed">
        {status === 'waiting' && (
          <Group gap={6} wrap="nowrap">
            <IconClock size={18} aria-hidden style={{ flexShrink: 0 }} />
            <Text size="sm" component="span">
              {t('request.waits', { days: daysSince(waitingSince) })}
            </Text>
          </Group>
        )}
        {owner && <Text size="sm">{owner.name}</Text>}
      </Group>
    </Stack>
  );
}
