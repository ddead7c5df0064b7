import { Group, Stack, Text } from '@mantine/core';
import { IconArrowNarrowLeft, IconArrowNarrowRight } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { useLabels } from '../../base/language/use-texts';
import { type Referral } from './queries';
import { StatusBadge } from './status-badge';
import { Turn } from './turn';

/** A referral in a list: who, to or from whom, how it stands, whose turn it is. */
export function ReferralRow({ referral }: { referral: Referral }): ReactElement {
  const label = useLabels();
  const { client, contact, direction, need, status } = referral;
  const Arrow = direction === 'outbound' ? IconArrowNarrowRight : IconArrowNarrowLeft;
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <Group gap={8}>
          <Text fw={600} component="span">
            {client.name ?? client.initials}
          </Text>
          <Arrow size={20} role="img" aria-label={label('referral_direction', direction)} />
          <Text component="span">{contact.name}</Text>
        </Group>
        <StatusBadge status={status} />
      </Group>
      {need !== undefined && (
        <Text size="sm" c="dimmed" lineClamp={2}>
          {need}
        </Text>
      )}
      <Turn referral={referral} />
    </Stack>
  );
}
