import { Box, Text, Title } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { type Schemas } from '#api-client';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { TodayItem } from './today-item';

interface TodayGroupProps {
  readonly group: Schemas['TodayItemDto']['group'];
  readonly items: readonly Schemas['TodayItemDto'][];
  readonly hasMore: boolean;
}

/** What matters alike, under one heading. */
export function TodayGroup({ group, items, hasMore }: TodayGroupProps): ReactElement {
  const t = useTexts('today');
  const label = useLabels();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb="sm">
        {label('today_group', group)}
      </Title>
      <Box component="ul" className="surface rows">
        {items.map((item) => (
          <li key={item.id}>
            <TodayItem item={item} />
          </li>
        ))}
      </Box>
      {hasMore && (
        <Text c="dimmed" mt="xs">
          {t('more')}
        </Text>
      )}
    </section>
  );
}
