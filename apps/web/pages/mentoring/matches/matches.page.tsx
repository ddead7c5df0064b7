import { Switch, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { MentoringSections } from '../sections';
import { MatchList } from './match-list';
import { type MatchView, matchViews, statusOfView } from './matches-search';

const route = getRouteApi('/signed-in/mentoring/matches');

/** Who was brought together with whom, the newest first. */
export function MatchesPage(): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const view = search.view ?? 'open';
  const nameOf = (one: MatchView): string => {
    const status = statusOfView(one);
    return status ? label('mentoring_match_status', status) : t(`matches.view.${one}`);
  };
  return (
    <Page title={t('matches.title')} above={<MentoringSections here="matches" />}>
      <Tabs
        value={view}
        onChange={(chosen) => {
          void navigate({ search: (before) => ({ ...before, view: chosen as MatchView }) });
        }}
      >
        <Tabs.List className="one-line">
          {(Object.keys(matchViews) as MatchView[]).map((one) => (
            <Tabs.Tab key={one} value={one}>
              {nameOf(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Switch
          my="md"
          label={t('list.mine')}
          checked={search.mine === true}
          onChange={({ currentTarget }) => {
            const mine = currentTarget.checked || undefined;
            void navigate({ search: (before) => ({ ...before, mine }) });
          }}
        />
        <Tabs.Panel value={view}>
          <Waiting>
            <MatchList search={search} />
          </Waiting>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
