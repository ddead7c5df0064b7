import { Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { Section } from '../../ui/section';
import { swotKey } from './queries';

type Compared = Schemas['SwotComparisonDto']['added'][number];
type Changed = Schemas['SwotComparisonDto']['changed'][number];

interface ComparisonProps {
  readonly id: string;
  readonly since: string;
}

/** What came, went and changed since an earlier analysis. */
export function Comparison({ id, since }: ComparisonProps): ReactElement {
  const t = useTexts('swot');
  const label = useLabels();
  const { data } = useSuspenseQuery({
    queryKey: [...swotKey, 'comparison', id, since],
    queryFn: () => {
      const params = { path: { id }, query: { since } };
      return answerOf(api.GET('/api/v1/swot-analyses/{id}/comparison', { params }));
    },
  });
  const { added, takenOut, changed, unchanged } = data;
  const said = ({ quadrant, statement }: Compared): string =>
    `${label('swot_quadrant', quadrant)}: ${statement}`;
  const hasChanged = added.length + takenOut.length + changed.length > 0;
  return (
    <Section title={t('comparison')}>
      <Stack gap="md">
        {!hasChanged && <Text>{t('comparison.nothing')}</Text>}
        <Part name={t('comparison.added')} lines={added.map(said)} />
        <Part name={t('comparison.takenOut')} lines={takenOut.map(said)} />
        <Part
          name={t('comparison.changed')}
          lines={changed.map((one) => (
            <ChangedItem key={one.after.originId} one={one} said={said} />
          ))}
        />
        {unchanged > 0 && <Text c="dimmed">{t('comparison.unchanged', { count: unchanged })}</Text>}
      </Stack>
    </Section>
  );
}

function Part({ name, lines }: { name: string; lines: readonly ReactNode[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <div>
      <Title order={3}>{name}</Title>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

interface ChangedItemProps {
  readonly one: Changed;
  readonly said: (item: Compared) => string;
}

function ChangedItem({ one, said }: ChangedItemProps): ReactElement {
  const t = useTexts('swot');
  const label = useLabels();
  const { before, after, fields } = one;
  const isReworded = fields.some((field) => field === 'statement' || field === 'quadrant');
  return (
    <>
      <Text>{said(after)}</Text>
      {isReworded && (
        <Text size="sm" c="dimmed">
          {t('comparison.was', { value: said(before) })}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {fields.map((field) => label('swot_field', field)).join(' · ')}
      </Text>
    </>
  );
}
