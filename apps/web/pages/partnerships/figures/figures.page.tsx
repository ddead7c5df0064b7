import { Group, NativeSelect, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { AreaLinks } from '../area-links';
import { WhoseFilters } from '../whose-filters';
import { type FiguresSearch, figureSpans } from './figures-search';
import { StageFigures } from './stage-figures';

const route = getRouteApi('/signed-in/partnerships/figures');

/** How many went on from each stage, and how long that took. */
export function FiguresPage(): ReactElement {
  const t = useTexts('partnerships');
  const search = route.useSearch();
  const navigate = route.useNavigate();

  function show(change: FiguresSearch): void {
    void navigate({ search: (before) => ({ ...before, ...change }) });
  }

  return (
    <Page title={t('figures.title')}>
      <AreaLinks />
      <Text mb="md">{t('figures.explanation')}</Text>
      <Group gap="sm" mb="md">
        <NativeSelect
          aria-label={t('figures.span')}
          value={search.span ?? 'year'}
          data={figureSpans.map((one) => ({ value: one, label: t(`figures.span.${one}`) }))}
          onChange={({ currentTarget }) => {
            show({ span: figureSpans.find((one) => one === currentTarget.value) });
          }}
        />
        <WhoseFilters whose={search} onChange={show} />
      </Group>
      <Waiting>
        <StageFigures search={search} />
      </Waiting>
    </Page>
  );
}
