import { Group, NativeSelect, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement, type ReactNode } from 'react';
import { type Audience, audiences } from '#libs/resources/domain/audience';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { useBranches } from '../../ui/use-branches';
import { useResourceTerms } from '../../ui/use-resource-terms';
import { type ResourcesSearch } from './resources-search';

const route = getRouteApi('/signed-in/resources');

interface WhatForWhomWhereProps {
  readonly search: ResourcesSearch;
  /** What else it is looked through by. */
  readonly children?: ReactNode;
}

/** What, for whom and where: what the map is looked through by, and what help is asked for with. */
export function WhatForWhomWhere({ search, children }: WhatForWhomWhereProps): ReactElement {
  const t = useTexts('resources');
  const label = useLabels();
  const { groups } = useResourceTerms();
  const branches = useBranches();
  const navigate = route.useNavigate();
  const look = (changes: ResourcesSearch): void => {
    void navigate({ search: (before) => ({ ...before, ...changes }) });
  };
  return (
    <Group grow preventGrowOverflow={false} align="flex-end" gap="sm" mb="md">
      <Select
        label={t('field.what')}
        placeholder={t('any.what')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('any.what') }}
        data={groups}
        value={search.term ?? null}
        onChange={(term) => {
          look({ term: term ?? undefined });
        }}
      />
      <NativeSelect
        label={t('field.audience')}
        value={search.audience ?? ''}
        data={[
          { value: '', label: t('any.audience') },
          ...audiences.map((value) => ({ value, label: label('audience', value) })),
        ]}
        onChange={({ currentTarget }) => {
          look({ audience: (currentTarget.value || undefined) as Audience | undefined });
        }}
      />
      {branches.length > 0 && (
        <NativeSelect
          label={t('field.branch')}
          value={search.branchId ?? ''}
          data={[
            { value: '', label: t('any.branch') },
            ...branches.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => {
            look({ branchId: currentTarget.value || undefined });
          }}
        />
      )}
      {children}
    </Group>
  );
}
