import { Loader, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useState } from 'react';
import { answerOf } from '#api-client';
import { type Party } from '#libs/contacts/domain/contact-kind';
import { api } from '../base/api';
import { useTexts } from '../base/language/use-texts';
import { useFoundContacts } from './contacts/use-found-contacts';

interface ContactPickerProps {
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  /** Whether nobody may be chosen again. */
  readonly clearable?: boolean;
  /** Only people, or only organisations. */
  readonly party?: Party;
  readonly value?: string;
  readonly onChange?: (contactId: string) => void;
  readonly error?: ReactNode;
}

/** Finds a contact by the beginnings of its names, in any alphabet. */
export function ContactPicker(props: ContactPickerProps): ReactElement {
  const { value, onChange, party, ...input } = props;
  const t = useTexts('ui');
  const [words, setWords] = useState('');
  const found = useFoundContacts(words, party);
  const chosen = useChosen(value);
  const contacts = [...(chosen ? [chosen] : []), ...(found.data?.data ?? [])];
  const options = new Map(contacts.map(({ id, name }) => [id, { value: id, label: name }]));
  return (
    <Select
      {...input}
      searchable
      data={[...options.values()]}
      // The API has searched already, in every alphabet.
      filter={({ options: all }) => all}
      value={value ?? null}
      onChange={(id) => onChange?.(id ?? '')}
      onSearchChange={setWords}
      nothingFoundMessage={t('picker.nothing')}
      rightSection={found.isFetching ? <Loader size="xs" /> : undefined}
      placeholder={t('picker.type')}
    />
  );
}

/** The contact that is chosen, which need not be among those found. */
function useChosen(id: string | undefined): { id: string; name: string } | undefined {
  const { data } = useQuery({
    queryKey: ['contacts', id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/contacts/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined && id !== '',
  });
  return data;
}
