import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onSearch: (words: string) => void;
}

const PAUSE_MILLISECONDS = 250;

/** Searches while one types, as soon as one pauses. */
export function SearchField({ label, hint, value, onSearch }: SearchFieldProps): ReactElement {
  const [words, setWords] = useState(value);
  const searchSoon = useDebouncedCallback(onSearch, PAUSE_MILLISECONDS);
  return (
    <TextInput
      type="search"
      label={label}
      description={hint}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={words}
      onChange={({ currentTarget }) => {
        setWords(currentTarget.value);
        searchSoon(currentTarget.value.trim());
      }}
      maw={480}
    />
  );
}
