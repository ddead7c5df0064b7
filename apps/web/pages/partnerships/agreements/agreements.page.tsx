import { NativeSelect, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { agreementKinds } from '#libs/partnerships/domain/agreement';
import { useMay } from '../../../base/account';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ButtonLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { AreaLinks } from '../area-links';
import { AgreementList } from './agreement-list';
import { type AgreementsSearch, agreementViews } from './agreements-search';

const route = getRouteApi('/signed-in/partnerships/agreements');

/** The register of what was signed. */
export function AgreementsPage(): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { view = 'in_force', kind } = search;

  function show(change: AgreementsSearch): void {
    void navigate({ search: (before) => ({ ...before, ...change }) });
  }

  return (
    <Page
      title={t('agreements.page')}
      actions={
        may('agreements.write') && (
          <ButtonLink to="/partnerships/agreements/new">{t('agreements.new')}</ButtonLink>
        )
      }
    >
      <AreaLinks />
      <Tabs
        value={view}
        onChange={(chosen) => {
          show({ view: agreementViews.find((one) => one === chosen) });
        }}
      >
        <Tabs.List className="one-line">
          {agreementViews.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`agreements.view.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <NativeSelect
          my="md"
          maw={320}
          aria-label={t('agreements.kind')}
          value={kind ?? ''}
          data={[
            { value: '', label: t('agreements.kind.any') },
            ...agreementKinds.map((one) => ({ value: one, label: label('agreement_kind', one) })),
          ]}
          onChange={({ currentTarget }) => {
            show({ kind: agreementKinds.find((one) => one === currentTarget.value) });
          }}
        />
        <Tabs.Panel value={view}>
          <Waiting>
            <AgreementList view={view} kind={kind} />
          </Waiting>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
