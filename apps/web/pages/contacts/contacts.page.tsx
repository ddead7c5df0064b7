import { Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement, useDeferredValue } from 'react';
import { useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { Waiting } from '../../ui/waiting';
import { ContactList } from './contact-list';
import { ContactFilters } from './filters/contact-filters';
import { ListMenu } from './list-menu';
import { SavedViews } from './views/saved-views';

const route = getRouteApi('/signed-in/contacts');

/** Everybody the library knows: found as one types, narrowed down by a few questions, kept as a view. */
export function ContactsPage(): ReactElement {
  const t = useTexts('contacts');
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // What was found before stays until the answer to what has been typed since is there.
  const shown = useDeferredValue(search);
  return (
    <Page
      title={t('list.title')}
      actions={
        <Group gap="xs">
          {may('contacts.write') && (
            <ButtonLink to="/contacts/new" leftSection={<IconPlus aria-hidden />}>
              {t('list.new')}
            </ButtonLink>
          )}
          <ListMenu search={search} />
        </Group>
      }
    >
      <ContactFilters
        search={search}
        onChange={(change) =>
          void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
        }
      />
      <SavedViews search={search} onShow={(all) => void navigate({ search: all })} />
      <Waiting>
        <ContactList search={shown} />
      </Waiting>
    </Page>
  );
}
