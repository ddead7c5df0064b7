import { Group, NativeSelect, Switch } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { partnershipStages } from '#libs/partnerships/domain/partnership-stage';
import { useMay } from '../../../base/account';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ButtonLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { AreaLinks } from '../area-links';
import { WhoseFilters } from '../whose-filters';
import { type PartnershipsSearch } from './list-search';
import { PartnershipList } from './partnership-list';

const route = getRouteApi('/signed-in/partnerships/list');

/** The partnerships one below the other, the newest first. */
export function PartnershipsPage(): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();

  function show(change: PartnershipsSearch): void {
    void navigate({ search: (before) => ({ ...before, ...change }) });
  }

  return (
    <Page
      title={t('list.title')}
      actions={
        may('partnerships.write') && (
          <ButtonLink to="/partnerships/new">{t('new.title')}</ButtonLink>
        )
      }
    >
      <AreaLinks />
      <Group gap="sm" mb="md">
        <NativeSelect
          aria-label={t('filter.stage')}
          value={search.stage ?? ''}
          data={[
            { value: '', label: t('filter.stage.any') },
            ...partnershipStages.map((one) => ({
              value: one,
              label: label('partnership_stage', one),
            })),
          ]}
          onChange={({ currentTarget }) => {
            show({ stage: partnershipStages.find((one) => one === currentTarget.value) });
          }}
        />
        <WhoseFilters whose={search} onChange={show} />
        <Switch
          label={t('filter.stuck')}
          checked={search.stuck === true}
          onChange={({ currentTarget }) => {
            show({ stuck: currentTarget.checked || undefined });
          }}
        />
      </Group>
      <Waiting>
        <PartnershipList search={search} />
      </Waiting>
    </Page>
  );
}
