import { Badge } from '@mantine/core';
import { type ReactElement } from 'react';
import { type HealthLevel } from '#libs/partnership-care/domain/health';
import { useLabels } from '../../../base/language/use-texts';

const colours: Record<HealthLevel, string> = { well: 'lamp', watch: 'gray', fading: 'red' };

/** How a partnership fares, in a word. The colour says nothing that the word does not. */
export function HealthBadge({ level }: { level: HealthLevel }): ReactElement {
  const label = useLabels();
  return (
    <Badge
      variant="outline"
      color={colours[level]}
      c="var(--mantine-color-text)"
      size="lg"
      tt="none"
      fw={600}
    >
      {label('partnership_health', level)}
    </Badge>
  );
}
