import { Badge } from '@mantine/core';
import { type ReactElement } from 'react';
import { type ReferralStatus } from '#libs/referrals/domain/referral-status';
import { useLabels } from '../../base/language/use-texts';

const colours: Partial<Record<ReferralStatus, string>> = {
  sent: 'blue',
  accepted: 'lamp',
  scheduled: 'lamp',
  in_progress: 'lamp',
  on_hold: 'yellow',
  completed: 'green',
};

/** How a referral stands, in a word. The colour says nothing that the word does not. */
export function StatusBadge({ status }: { status: ReferralStatus }): ReactElement {
  const label = useLabels();
  return (
    <Badge variant="light" color={colours[status] ?? 'gray'} size="lg" tt="none" fw={600}>
      {label('referral_status', status)}
    </Badge>
  );
}
