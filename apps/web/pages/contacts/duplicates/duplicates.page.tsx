import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { type PairView, pairViews } from './pair-views';
import { PairList } from './pair-list';

const route = getRouteApi('/signed-in/contacts/duplicates');

/** Contacts that are likely to be one, two by two; and those of whom somebody said that they are two. */
export function DuplicatesPage(): ReactElement {
  const t = useTexts('contacts');
  const { view = 'likely' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t('duplicates.title')} above={<TextLink to="/contacts">{t('one.back')}</TextLink>}>
      <Tabs
        value={view}
        onChange={(chosen) => void navigate({ search: { view: chosen as PairView } })}
      >
        <Tabs.List className="one-line" mb="md">
          {pairViews.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`duplicates.view.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={view}>
          <Waiting>
            <PairList view={view} />
          </Waiting>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
