import { DataList } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../../base/language/use-texts';

export type NamedFact = readonly [name: string, fact: ReactNode];

/** Facts under their names; what is not known is said to be so. */
export function FactList({ facts }: { facts: readonly NamedFact[] }): ReactElement {
  const t = useTexts('partnerships');
  return (
    <DataList orientation="vertical" size="md">
      {facts.map(([name, fact]) => (
        <DataList.Item key={name}>
          <DataList.ItemLabel c="dimmed">{name}</DataList.ItemLabel>
          <DataList.ItemValue className="written">{fact ?? t('facts.unknown')}</DataList.ItemValue>
        </DataList.Item>
      ))}
    </DataList>
  );
}
