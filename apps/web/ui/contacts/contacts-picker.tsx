import { Loader, MultiSelect } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useState } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { useFoundContacts } from './use-found-contacts';

interface ContactsPickerProps {
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly value?: readonly string[];
  readonly onChange?: (contactIds: string[]) => void;
  readonly error?: ReactNode;
}

/** Finds several contacts, one after the other. */
export function ContactsPicker({
  value = [],
  onChange,
  ...input
}: ContactsPickerProps): ReactElement {
  const t = useTexts('ui');
  const [words, setWords] = useState('');
  const found = useFoundContacts(words, undefined);
  const chosen = useQueries({
    queries: value.map((id) => ({
      queryKey: ['contacts', 'one', id],
      queryFn: () => answerOf(api.GET('/api/v1/contacts/{id}', { params: { path: { id } } })),
    })),
  });
  const contacts = [
    ...chosen.flatMap(({ data }) => (data ? [data] : [])),
    ...(found.data?.data ?? []),
  ];
  const options = new Map(contacts.map(({ id, name }) => [id, { value: id, label: name }]));
  return (
    <MultiSelect
      {...input}
      size="md"
      searchable
      hidePickedOptions
      data={[...options.values()]}
      filter={({ options: all }) => all}
      value={[...value]}
      onChange={onChange}
      onSearchChange={setWords}
      nothingFoundMessage={t('picker.nothing')}
      rightSection={found.isFetching ? <Loader size="xs" /> : undefined}
      placeholder={t('picker.type')}
    />
  );
}
