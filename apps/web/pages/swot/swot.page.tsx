import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { Page } from '../../ui/page';
import { useBranches } from '../../ui/use-branches';
import { Waiting } from '../../ui/waiting';
import { Analyses } from './analyses';
import { BeginAnalysis } from './begin-analysis';

const route = getRouteApi('/signed-in/swot');

/** How the library, or a branch, sees itself. */
export function SwotPage(): ReactElement {
  const t = useTexts('swot');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const branches = useBranches();
  return (
    <Page title={t('title')} size="xl" actions={<BeginAnalysis branchId={search.branch} />}>
      {branches.length > 0 && (
        <NativeSelect
          label={t('of')}
          maw={420}
          mb="md"
          value={search.branch ?? ''}
          data={[
            { value: '', label: t('of.library') },
            ...branches.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => {
            void navigate({ search: { branch: currentTarget.value || undefined } });
          }}
        />
      )}
      <Waiting>
        <Analyses search={search} />
      </Waiting>
    </Page>
  );
}
