import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  /** Told when typing rests; undefined when nothing is searched for. */
  readonly onSearch: (words: string | undefined) => void;
}

const PAUSE_MILLISECONDS = 200;

/** Searches while one types, as soon as one pauses. It follows when one goes back, or takes another address. */
export function SearchField({ label, hint, value, onSearch }: SearchFieldProps): ReactElement {
  const [typed, setTyped] = useState(value ?? '');
  const searchSoon = useDebouncedCallback((words: string) => {
    onSearch(words.trim() || undefined);
  }, PAUSE_MILLISECONDS);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (typed.trim() !== (value ?? '')) setTyped(value ?? '');
  }
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      description={hint}
      leftSection={<IconSearch size={20} aria-hidden />}
      value={typed}
      style={{ flexGrow: 1, minWidth: 220 }}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        searchSoon(currentTarget.value);
      }}
    />
  );
}
