import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useState } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { TextLink } from '../link';

interface ClientPickerProps {
  readonly label: string;
  readonly required?: boolean;
  readonly value?: string;
  readonly onChange?: (clientId: string) => void;
  readonly error?: ReactNode;
}

const PAUSE_MILLISECONDS = 200;

/** Finds a client by the beginning of their name; whoever is new is registered first. */
export function ClientPicker({ value, onChange, ...input }: ClientPickerProps): ReactElement {
  const t = useTexts('ui');
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), PAUSE_MILLISECONDS);
  const found = useQuery({
    queryKey: ['clients', 'picker', asked],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/clients', {
          params: { query: { search: asked || undefined, limit: 20 } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const chosen = useQuery({
    queryKey: ['clients', value],
    queryFn: () =>
      answerOf(api.GET('/api/v1/clients/{id}', { params: { path: { id: value ?? '' } } })),
    enabled: value !== undefined && value !== '',
  });
  const clients = [...(chosen.data ? [chosen.data] : []), ...(found.data?.data ?? [])];
  const options = new Map(
    clients.map(({ id, name, initials }) => [id, { value: id, label: name ?? initials }]),
  );
  return (
    <div>
      <Select
        {...input}
        searchable
        data={[...options.values()]}
        // The API has searched already, in every alphabet.
        filter={({ options: all }) => all}
        value={value ?? null}
        onChange={(id) => onChange?.(id ?? '')}
        onSearchChange={setWords}
        nothingFoundMessage={t('client_picker.nobody')}
        placeholder={t('client_picker.type')}
      />
      <TextLink to="/clients/new" size="sm">
        {t('client_picker.register')}
      </TextLink>
    </div>
  );
}
