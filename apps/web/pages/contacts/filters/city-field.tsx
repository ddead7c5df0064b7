import { TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';

interface CityFieldProps {
  readonly city: string | undefined;
  readonly onChange: (city: string | undefined) => void;
}

/** A town is asked for whole: when the field is left, or Enter pressed. */
export function CityField({ city, onChange }: CityFieldProps): ReactElement {
  const t = useTexts('contacts');
  const tell = (typed: string): void => {
    if (typed.trim() !== (city ?? '')) onChange(typed.trim() || undefined);
  };
  return (
    <TextInput
      aria-label={t('list.city')}
      placeholder={t('list.city')}
      defaultValue={city}
      style={{ flex: '1 1 120px' }}
      onBlur={({ currentTarget }) => {
        tell(currentTarget.value);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') tell(currentTarget.value);
      }}
    />
  );
}
