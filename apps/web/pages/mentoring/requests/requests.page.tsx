import { Group, NativeSelect, Switch, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { type RequestStatus, requestStatuses } from '#libs/mentoring/domain/request/request-status';
import { useMay } from '../../../base/account';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ButtonLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { useBranches } from '../../../ui/use-branches';
import { Waiting } from '../../../ui/waiting';
import { MentoringSections } from '../sections';
import { RequestList } from './request-list';
import { type RequestsSearch, waits } from './requests-search';

const route = getRouteApi('/signed-in/mentoring');

/** Who wants a mentor, the longest waiting first. */
export function RequestsPage(): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const may = useMay();
  const branches = useBranches();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const view = search.view ?? 'waiting';

  function show(change: RequestsSearch): void {
    void navigate({ search: (before) => ({ ...before, ...change }) });
  }

  return (
    <Page
      title={t('requests.title')}
      above={<MentoringSections here="requests" />}
      actions={
        may('mentoring.write') && (
          <ButtonLink to="/mentoring/requests/new">{t('request.new')}</ButtonLink>
        )
      }
    >
      <Tabs
        value={view}
        onChange={(chosen) => {
          show({ view: chosen as RequestStatus });
        }}
      >
        <Tabs.List className="one-line">
          {requestStatuses.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {label('mentoring_request_status', one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Group my="md" gap="lg">
          <NativeSelect
            aria-label={t('requests.waits')}
            value={String(search.waits ?? '')}
            data={[
              { value: '', label: t('requests.waits.any') },
              ...waits.map((days) => ({
                value: String(days),
                label: t('requests.waits.days', { days }),
              })),
            ]}
            onChange={({ currentTarget }) => {
              show({ waits: waits.find((days) => String(days) === currentTarget.value) });
            }}
          />
          {branches.length > 0 && (
            <NativeSelect
              aria-label={t('field.branchId')}
              value={search.branchId ?? ''}
              data={[
                { value: '', label: t('requests.branch.any') },
                ...branches.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={({ currentTarget }) => {
                show({ branchId: currentTarget.value || undefined });
              }}
            />
          )}
          <Switch
            label={t('list.mine')}
            checked={search.mine === true}
            onChange={({ currentTarget }) => {
              show({ mine: currentTarget.checked || undefined });
            }}
          />
        </Group>
        <Tabs.Panel value={view}>
          <Waiting>
            <RequestList search={search} />
          </Waiting>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
