import { Badge, Group, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { type LikenessReason, likenessReasons } from '#libs/contacts/domain/likeness';
import { useLabels, useTexts } from '../../../base/language/use-texts';

interface LikenessProps {
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

/** How likely two contacts are to be one, and what speaks for it and against it. */
export function Likeness({ score, reasons }: LikenessProps): ReactElement {
  const t = useTexts('contacts');
  const label = useLabels();
  return (
    <Group gap="xs">
      <Text size="sm" fw={600}>
        {t('duplicates.score', { score })}
      </Text>
      {reasons.map((reason) => (
        <Badge
          key={reason}
          size="lg"
          tt="none"
          variant={likenessReasons[reason] > 0 ? 'light' : 'default'}
          fw={500}
        >
          {label('likeness_reason', reason)}
        </Badge>
      ))}
    </Group>
  );
}
