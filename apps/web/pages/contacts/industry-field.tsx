import { Select } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { industryDivisions, industryPath, industrySections } from '#libs/contacts/domain/industry';
import { useIndustryNames } from '../../ui/contacts/use-industry-names';

interface IndustryFieldProps {
  readonly label: string;
  readonly description?: string;
  /** A code of NACE Rev. 2; empty for none. */
  readonly value?: string;
  readonly onChange?: (code: string) => void;
  readonly error?: ReactNode;
}

/** An industry by its name or its code. A finer code, such as one from a file, is kept as it is. */
export function IndustryField({
  value = '',
  onChange,
  ...input
}: IndustryFieldProps): ReactElement {
  const nameOf = useIndustryNames();
  const itemOf = (code: string): { value: string; label: string } => ({
    value: code,
    label: nameOf(code),
  });
  const groups = industrySections.map((section) => {
    const codes = [section, ...industryDivisions(section)];
    const isFiner = !codes.includes(value) && industryPath(value)[0] === section;
    return { group: nameOf(section), items: [...codes, ...(isFiner ? [value] : [])].map(itemOf) };
  });
  return (
    <Select
      {...input}
      size="md"
      searchable
      clearable
      data={groups}
      value={value === '' ? null : value}
      onChange={(code) => onChange?.(code ?? '')}
    />
  );
}
