import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type ReactElement, type ReactNode, useState } from 'react';

/** Typing rests for so long before something is asked for. */
const REST = 200;

interface SearchFieldProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly value: string | undefined;
  /** Told when typing rests. */
  readonly onSettled: (value: string | undefined) => void;
}

/** A field that searches while one types. */
export function SearchField({ label, icon, value, onSettled }: SearchFieldProps): ReactElement {
  const [typed, setTyped] = useState(value ?? '');
  const settle = useDebouncedCallback((text: string) => {
    onSettled(text.trim() || undefined);
  }, REST);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    // One went back, or took another address: the field says what is shown.
    if (typed.trim() !== (value ?? '')) setTyped(value ?? '');
  }
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={icon}
      value={typed}
      style={{ flexGrow: 1, minWidth: 220 }}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        settle(currentTarget.value);
      }}
    />
  );
}
