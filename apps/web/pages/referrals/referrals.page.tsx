import { Group, NativeSelect, Switch, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { type ReferralDirection, referralDirections } from '#libs/referrals/domain/referral';
import { useMay } from '../../base/account';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { Waiting } from '../../ui/waiting';
import { ReferralList } from './referral-list';
import { type ReferralsSearch, type ReferralView, referralViews } from './referrals-search';

const route = getRouteApi('/signed-in/referrals');

/** The referrals, by whom they wait for. */
export function ReferralsPage(): ReactElement {
  const t = useTexts('referrals');
  const label = useLabels();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { view = 'us', direction, mine } = search;

  function show(change: ReferralsSearch): void {
    void navigate({ search: (before) => ({ ...before, ...change }) });
  }

  return (
    <Page
      title={t('list.title')}
      actions={
        may('referrals.write') && <ButtonLink to="/referrals/new">{t('new.title')}</ButtonLink>
      }
    >
      <Tabs
        value={view}
        onChange={(chosen) => {
          show({ view: chosen as ReferralView });
        }}
      >
        <Tabs.List className="one-line">
          {Object.keys(referralViews).map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`list.view.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Group my="md" gap="lg">
          <NativeSelect
            aria-label={t('list.direction')}
            value={direction ?? ''}
            data={[
              { value: '', label: t('list.direction.both') },
              ...referralDirections.map((one) => ({
                value: one,
                label: label('referral_direction', one),
              })),
            ]}
            onChange={({ currentTarget }) => {
              show({
                direction: (currentTarget.value || undefined) as ReferralDirection | undefined,
              });
            }}
          />
          <Switch
            label={t('list.mine')}
            checked={mine === true}
            onChange={({ currentTarget }) => {
              show({ mine: currentTarget.checked || undefined });
            }}
          />
        </Group>
        <Tabs.Panel value={view}>
          <Waiting>
            <ReferralList search={search} />
          </Waiting>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
