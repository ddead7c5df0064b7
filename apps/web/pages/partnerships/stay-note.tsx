import { Group, Text } from '@mantine/core';
import { IconClock, IconClockExclamation } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type PartnershipStage } from '#libs/partnerships/domain/partnership-stage';
import { useTexts } from '../../base/language/use-texts';
import { daysIn, isStuck } from './stay';

interface StayNoteProps {
  readonly stage: PartnershipStage;
  readonly since: string;
}

/** For how long it has been in its stage, and whether that is too long. */
export function StayNote({ stage, since }: StayNoteProps): ReactElement {
  const t = useTexts('partnerships');
  const isTooLong = isStuck(stage, since);
  const Icon = isTooLong ? IconClockExclamation : IconClock;
  const days = daysIn(since);
  return (
    <Group gap={6} wrap="nowrap" c={isTooLong ? 'var(--mantine-color-error)' : 'dimmed'}>
      <Icon size={18} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" fw={isTooLong ? 600 : undefined} component="span">
        {isTooLong ? t('stay.stuck', { days }) : t('stay.days', { days })}
      </Text>
    </Group>
  );
}
