import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { Page } from '../../ui/page';
import { Waiting } from '../../ui/waiting';
import { FollowUpList } from './follow-up-list';
import { type FollowUpView, followUpViews } from './follow-ups-search';

const route = getRouteApi('/signed-in/follow-ups');

/** What was promised: one's own, everybody's, and what has been done. */
export function FollowUpsPage(): ReactElement {
  const t = useTexts('follow-ups');
  const { view = 'mine' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t('title')}>
      <Tabs
        value={view}
        onChange={(chosen) => {
          void navigate({ search: { view: chosen as FollowUpView } });
        }}
      >
        <Tabs.List className="one-line" mb="md">
          {followUpViews.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`view.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={view}>
          <Waiting>
            <FollowUpList key={view} view={view} />
          </Waiting>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
