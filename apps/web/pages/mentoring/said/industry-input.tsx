import { MultiSelect, Select } from '@mantine/core';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { useIndustries } from './use-industries';

interface IndustryInputProps<Value> {
  readonly label: string;
  readonly description?: string;
  readonly value?: Value;
  readonly onChange?: (value: Value) => void;
  readonly error?: ReactNode;
}

/** One industry, or none. */
export function IndustryInput(props: IndustryInputProps<string>): ReactElement {
  const { value = '', onChange, ...input } = props;
  const t = useTexts('mentoring');
  const { optionsFor } = useIndustries();
  const [typed, setTyped] = useState('');
  return (
    <Select
      {...input}
      searchable
      clearable
      data={optionsFor(typed, value === '' ? [] : [value])}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange?.(chosen ?? '')}
      onSearchChange={setTyped}
      nothingFoundMessage={t('said.nothing_found')}
      clearButtonProps={{ 'aria-label': t('said.clear') }}
    />
  );
}

/** Several industries. */
export function IndustriesInput(props: IndustryInputProps<string[]>): ReactElement {
  const { value = [], onChange, ...input } = props;
  const t = useTexts('mentoring');
  const { optionsFor } = useIndustries();
  const [typed, setTyped] = useState('');
  return (
    <MultiSelect
      {...input}
      size="md"
      searchable
      clearable
      data={optionsFor(typed, value)}
      value={value}
      onChange={(chosen) => onChange?.(chosen)}
      onSearchChange={setTyped}
      nothingFoundMessage={t('said.nothing_found')}
      clearButtonProps={{ 'aria-label': t('said.clear') }}
    />
  );
}
