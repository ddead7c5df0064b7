import { Badge } from '@mantine/core';
import { type ReactElement } from 'react';
import { type PartnershipStage } from '#libs/partnerships/domain/partnership-stage';
import { useLabels } from '../../base/language/use-texts';

const colours: Partial<Record<PartnershipStage, string>> = {
  selected: 'blue',
  invited: 'blue',
  agreed: 'lamp',
  active: 'lamp',
};

/** Where a partnership stands, in a word. The colour says nothing that the word does not. */
export function StageBadge({ stage }: { stage: PartnershipStage }): ReactElement {
  const label = useLabels();
  return (
    <Badge variant="light" color={colours[stage] ?? 'gray'} size="lg" tt="none" fw={600}>
      {label('partnership_stage', stage)}
    </Badge>
  );
}
