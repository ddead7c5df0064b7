import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { Waiting } from '../../ui/waiting';
import { LocalPartnershipList } from './local-partnership-list';

const route = getRouteApi('/signed-in/local-partnerships');

/** The local partnerships that go on, or those that have ended. */
export function LocalPartnershipsPage(): ReactElement {
  const t = useTexts('local-partnerships');
  const may = useMay();
  const { ended } = route.useSearch();
  const navigate = route.useNavigate();
  const view = ended ? 'ended' : 'current';
  return (
    <Page
      title={t('title')}
      actions={
        may('local-partnerships.write') && (
          <ButtonLink to="/local-partnerships/new">{t('new')}</ButtonLink>
        )
      }
    >
      <Tabs
        value={view}
        onChange={(chosen) => {
          void navigate({ search: { ended: chosen === 'ended' ? true : undefined } });
        }}
      >
        <Tabs.List className="one-line" mb="md">
          <Tabs.Tab value="current">{t('list.current')}</Tabs.Tab>
          <Tabs.Tab value="ended">{t('list.ended')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={view}>
          <Waiting>
            <LocalPartnershipList ended={ended === true} />
          </Waiting>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
