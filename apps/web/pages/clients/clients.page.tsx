import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { ButtonLink } from '../../ui/link';
import { useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { Page } from '../../ui/page';
import { SearchField } from '../../ui/search-field';
import { Waiting } from '../../ui/waiting';
import { ClientList } from './client-list';

const route = getRouteApi('/signed-in/clients');

/** The people the library refers, found by the beginnings of their names. */
export function ClientsPage(): ReactElement {
  const t = useTexts('clients');
  const may = useMay();
  const { search } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={t('list.title')}
      actions={may('clients.write') && <ButtonLink to="/clients/new">{t('new.title')}</ButtonLink>}
    >
      <Stack>
        {may('clients.read-identity') && (
          <SearchField
            label={t('list.search')}
            hint={t('list.search.hint')}
            value={search}
            onSearch={(words) => void navigate({ search: { search: words }, replace: true })}
          />
        )}
        <Waiting>
          <ClientList search={search} />
        </Waiting>
      </Stack>
    </Page>
  );
}
