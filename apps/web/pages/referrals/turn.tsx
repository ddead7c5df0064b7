import { Group, Text } from '@mantine/core';
import { IconClock, IconClockExclamation } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { useFormats } from '../../base/language/formats';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { type Referral } from './queries';

/** Whose turn it is, and until when. */
export function Turn({ referral }: { referral: Referral }): ReactElement | null {
  const t = useTexts('referrals');
  const label = useLabels();
  const formats = useFormats();
  const { waitsFor, waitsUntil, overdueDays } = referral;
  if (waitsFor === null) return null;
  const isOverdue = overdueDays > 0;
  const Icon = isOverdue ? IconClockExclamation : IconClock;
  return (
    <Group gap={6} wrap="nowrap" c={isOverdue ? 'var(--mantine-color-error)' : undefined}>
      <Icon size={18} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" fw={isOverdue ? 600 : undefined} component="span">
        {label('referral_waits_for', waitsFor)}
        {isOverdue && ` · ${t('turn.overdue', { days: overdueDays })}`}
        {!isOverdue &&
          waitsUntil !== null &&
          ` · ${t('turn.until', { day: formats.day(waitsUntil) })}`}
      </Text>
    </Group>
  );
}
