import { DataList } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { Section } from '../../../ui/section';

interface FactsProps {
  readonly title: string;
  /** What is empty is left out. */
  readonly facts: readonly (readonly [name: string, fact: ReactNode])[];
  readonly children?: ReactNode;
}

/** What there is to know, each with its name. */
export function Facts({ title, facts, children }: FactsProps): ReactElement {
  return (
    <Section title={title}>
      <DataList orientation="vertical" size="md">
        {facts
          .filter(([, fact]) => Boolean(fact))
          .map(([name, fact]) => (
            <DataList.Item key={name}>
              <DataList.ItemLabel c="dimmed">{name}</DataList.ItemLabel>
              <DataList.ItemValue className="written">{fact}</DataList.ItemValue>
            </DataList.Item>
          ))}
      </DataList>
      {children}
    </Section>
  );
}
