import { Box, NativeSelect, Stack } from '@mantine/core';
import { IconMap2 } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { resourceSides } from '#libs/resources/domain/resource-entry';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { NothingHere } from '../../../ui/nothing-here';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { WhatForWhomWhere } from '../fields';
import { resourcesKey } from '../queries';
import { type ResourcesSearch } from '../resources-search';
import { EntryRow } from './entry-row';
import { OfContact } from './of-contact';

const route = getRouteApi('/signed-in/resources');

const PAGE = 50;

/** What everybody offers and needs, as far as it is looked for. */
export function EntryMap({ search }: { search: ResourcesSearch }): ReactElement {
  const t = useTexts('resources');
  const label = useLabels();
  const navigate = route.useNavigate();
  const pages = usePages([...resourcesKey, 'entries', search], (cursor) => {
    const query = { ...search, cursor, limit: PAGE };
    return answerOf(api.GET('/api/v1/resource-entries', { params: { query } }));
  });
  const isAll = Object.values(search).every((value) => value === undefined);
  return (
    <Stack gap="sm">
      {search.contactId !== undefined && <OfContact id={search.contactId} />}
      <WhatForWhomWhere search={search}>
        <NativeSelect
          label={t('field.side')}
          value={search.side ?? ''}
          data={[
            { value: '', label: t('both') },
            ...resourceSides.map((value) => ({ value, label: label('resource_side', value) })),
          ]}
          onChange={({ currentTarget }) => {
            const side = resourceSides.find((one) => one === currentTarget.value);
            void navigate({ search: (before) => ({ ...before, side }) });
          }}
        />
      </WhatForWhomWhere>
      {pages.items.length === 0 ? (
        <NothingHere
          icon={IconMap2}
          title={t(isAll ? 'map.none' : 'map.none_found')}
          explanation={t(isAll ? 'map.none.how' : 'map.none_found.how')}
        />
      ) : (
        <Box component="ul" className="surface rows" aria-label={t('view.map')}>
          {pages.items.map((entry) => (
            <li key={entry.id}>
              <EntryRow entry={entry} />
            </li>
          ))}
        </Box>
      )}
      <ShowMore pages={pages} />
    </Stack>
  );
}
