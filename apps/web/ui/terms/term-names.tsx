import { TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { useLanguageNames } from '../../base/language/language-names';
import { useTexts } from '../../base/language/use-texts';

/** What a word is called in each language. */
export interface TermNames {
  readonly nameEn: string;
  readonly namePl: string;
  readonly nameUk: string;
  readonly nameRu: string;
}

const fields = { nameEn: 'en', namePl: 'pl', nameUk: 'uk', nameRu: 'ru' } as const;

/** What the fields are called: by their languages. */
export function useTermLabels(): Readonly<Record<keyof TermNames, string>> {
  const t = useTexts('ui');
  const nameOf = useLanguageNames();
  const labelOf = (field: keyof TermNames): string =>
    t('terms.name', { language: nameOf(fields[field]) });
  return {
    nameEn: labelOf('nameEn'),
    namePl: labelOf('namePl'),
    nameUk: labelOf('nameUk'),
    nameRu: labelOf('nameRu'),
  };
}

interface TermNameInputsProps<Values extends TermNames> {
  readonly form: UseFormReturnType<Values>;
}

export function TermNameInputs<Values extends TermNames>(
  props: TermNameInputsProps<Values>,
): ReactElement {
  const { form } = props;
  const labels = useTermLabels();
  return (
    <>
      {(Object.keys(fields) as (keyof typeof fields)[]).map((field) => (
        <TextInput
          key={field}
          label={labels[field]}
          maxLength={100}
          required
          {...form.getInputProps(field)}
        />
      ))}
    </>
  );
}
