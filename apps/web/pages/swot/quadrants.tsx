import { SimpleGrid } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { swotQuadrants } from '#libs/swot/domain/swot';
import { useMay } from '../../base/account';
import { Quadrant } from './quadrant';
import { type Analysis, readItems, swotKey } from './queries';

/** The four fields of an analysis. */
export function Quadrants({ analysis }: { analysis: Analysis }): ReactElement {
  const may = useMay();
  const { data: items } = useSuspenseQuery({
    queryKey: [...swotKey, 'items', analysis.id],
    queryFn: () => readItems(analysis.id),
  });
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      {swotQuadrants.map((quadrant) => (
        <Quadrant
          key={quadrant}
          quadrant={quadrant}
          analysisId={analysis.id}
          items={items.filter((item) => item.quadrant === quadrant)}
          isOpen={analysis.isNewest && may('swot.write')}
        />
      ))}
    </SimpleGrid>
  );
}
