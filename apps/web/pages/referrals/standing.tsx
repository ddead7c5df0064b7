import { Group, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useLabels } from '../../base/language/use-texts';
import { type ReferralDetail } from './queries';
import { StatusBadge } from './status-badge';
import { Turn } from './turn';

/** How the referral stands: its status, why, and whose turn it is. */
export function Standing({ referral }: { referral: ReferralDetail }): ReactElement {
  const label = useLabels();
  const { status, reason, outcome, direction } = referral;
  return (
    <Group mb="xl" gap="md">
      <StatusBadge status={status} />
      {reason !== null && <Text component="span">{label('referral_reason', reason)}</Text>}
      {outcome !== null && <Text component="span">{label('referral_outcome', outcome)}</Text>}
      <Text component="span" c="dimmed">
        {label('referral_direction', direction)}
      </Text>
      <Turn referral={referral} />
    </Group>
  );
}
