import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { Page } from '../../ui/page';
import { Waiting } from '../../ui/waiting';
import { Gaps } from './gaps/gaps';
import { Helpers } from './helpers/helpers';
import { AddEntry } from './map/add-entry';
import { EntryMap } from './map/entry-map';
import { type ResourceView, resourceViews } from './resources-search';

const route = getRouteApi('/signed-in/resources');

/** Who offers and needs what; who could help; what there is no partner for. */
export function ResourcesPage(): ReactElement {
  const t = useTexts('resources');
  const { view = 'map', ...search } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t('title')} actions={<AddEntry contactId={search.contactId} />}>
      <Tabs
        value={view}
        onChange={(chosen) => {
          void navigate({ search: { view: chosen as ResourceView } });
        }}
      >
        <Tabs.List className="one-line" mb="md">
          {resourceViews.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`view.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={view}>
          <Waiting>
            {view === 'map' && <EntryMap search={search} />}
            {view === 'helpers' && <Helpers search={search} />}
            {view === 'gaps' && <Gaps />}
          </Waiting>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
