import { Button, Collapse, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { useBranches } from '../../../ui/use-branches';
import { useResourceTerms } from '../../../ui/use-resource-terms';
import { Waiting } from '../../../ui/waiting';
import { Candidates } from './candidates';

export type Gap = Schemas['GapsDto']['data'][number];

/** One gap, why it is one, and who might close it. */
export function GapRow({ gap }: { gap: Gap }): ReactElement {
  const t = useTexts('resources');
  const label = useLabels();
  const what = useNameOfGap()(gap);
  const [isOpen, { toggle }] = useDisclosure(false);
  const { reason, neededBy, offeredByOthers } = gap;
  const counts = [
    neededBy.length > 0 && t('gaps.needed', { count: neededBy.length }),
    offeredByOthers > 0 && t('gaps.offered', { count: offeredByOthers }),
  ].filter((count) => count !== false);
  return (
    <div>
      <Group justify="space-between" py="sm" gap="xs">
        <div style={{ flex: '1 1 260px' }}>
          <Text fw={600}>{what}</Text>
          <Text size="sm">{label('gap_reason', reason)}</Text>
          {counts.length > 0 && (
            <Text size="sm" c="dimmed">
              {counts.join(' · ')}
            </Text>
          )}
        </div>
        <Button
          variant="default"
          size="sm"
          aria-expanded={isOpen}
          aria-label={t('candidates.of', { what })}
          onClick={toggle}
        >
          {t('candidates')}
        </Button>
      </Group>
      <Collapse expanded={isOpen}>
        {isOpen && (
          <Waiting>
            <Candidates gap={gap.gap} what={what} />
          </Waiting>
        )}
      </Collapse>
    </div>
  );
}

function useNameOfGap(): (gap: Gap) => string {
  const label = useLabels();
  const { nameOf } = useResourceTerms();
  const branches = useBranches();
  return ({ matter: { code, audience, branchId, sector } }) => {
    if (code !== undefined) return nameOf(code);
    if (audience !== undefined) return label('audience', audience);
    if (sector !== undefined) return label('sector', sector);
    return branches.find(({ id }) => id === branchId)?.name ?? '';
  };
}
