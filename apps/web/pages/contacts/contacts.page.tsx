import { Button, Group, NativeSelect, Switch, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement, useDeferredValue } from 'react';
import { type ContactKind, contactKindNames } from '#libs/contacts/domain/contact-kind';
import { useMay } from '../../base/account';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { Waiting } from '../../ui/waiting';
import { ContactList } from './contact-list';
import { type ContactsSearch } from './contacts-search';
import { ListMenu } from './list-menu';
import { SearchField } from './search-field';

const route = getRouteApi('/signed-in/contacts');

/** Everybody the library knows: found as one types, narrowed down by a few questions. */
export function ContactsPage(): ReactElement {
  const t = useTexts('contacts');
  const label = useLabels();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // What was found before stays until the answer to what has been typed since is there.
  const shown = useDeferredValue(search);

  function show(change: ContactsSearch): void {
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  }

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
      <Group mb="md" gap="md" align="end">
        <SearchField
          label={t('list.search')}
          icon={<IconSearch size={20} aria-hidden />}
          value={search.q}
          onSettled={(q) => {
            show({ q });
          }}
        />
        <NativeSelect
          aria-label={t('list.kind')}
          value={search.kind ?? ''}
          data={[
            { value: '', label: t('list.kind.all') },
            ...contactKindNames.map((one) => ({ value: one, label: label('contact_kind', one) })),
          ]}
          onChange={({ currentTarget }) => {
            show({ kind: (currentTarget.value || undefined) as ContactKind | undefined });
          }}
        />
        <TextInput
          aria-label={t('list.city')}
          placeholder={t('list.city')}
          defaultValue={search.city}
          w={160}
          onBlur={({ currentTarget }) => {
            show({ city: currentTarget.value || undefined });
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') show({ city: currentTarget.value || undefined });
          }}
        />
      </Group>
      <Group mb="md" gap="lg">
        <Switch
          label={t('list.mine')}
          checked={search.mine === true}
          onChange={({ currentTarget }) => {
            show({ mine: currentTarget.checked || undefined });
          }}
        />
        <Switch
          label={t('list.archived')}
          checked={search.archived === true}
          onChange={({ currentTarget }) => {
            show({ archived: currentTarget.checked || undefined });
          }}
        />
        {search.tag !== undefined && (
          <Button
            variant="light"
            size="xs"
            onClick={() => {
              show({ tag: undefined });
            }}
          >
            {t('list.tag', { tag: search.tag })}
          </Button>
        )}
      </Group>
      <Waiting>
        <ContactList search={shown} />
      </Waiting>
    </Page>
  );
}
