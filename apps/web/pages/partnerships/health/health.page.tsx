import { Group, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { healthLevels } from '#libs/partnership-care/domain/health';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { AreaLinks } from '../area-links';
import { WhoseFilters } from '../whose-filters';
import { HealthList } from './health-list';
import { type HealthSearch } from './health-search';

const route = getRouteApi('/signed-in/partnerships/health');

/** How the partnerships at work fare, the worst first. */
export function HealthPage(): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const shown = search.level ?? 'all';

  function show(change: HealthSearch): void {
    void navigate({ search: (before) => ({ ...before, ...change }) });
  }

  return (
    <Page title={t('health.page')}>
      <AreaLinks />
      <Tabs
        value={shown}
        onChange={(level) => {
          show({ level: healthLevels.find((one) => one === level) });
        }}
      >
        <Tabs.List className="one-line">
          <Tabs.Tab value="all">{t('health.all')}</Tabs.Tab>
          {[...healthLevels].reverse().map((level) => (
            <Tabs.Tab key={level} value={level}>
              {label('partnership_health', level)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Group my="md" gap="sm">
          <WhoseFilters whose={search} onChange={show} />
        </Group>
        <Tabs.Panel value={shown}>
          <Waiting>
            <HealthList search={search} />
          </Waiting>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
