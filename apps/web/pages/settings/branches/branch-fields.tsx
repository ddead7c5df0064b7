import { TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';

export interface BranchValues {
  readonly name: string;
  readonly address: string;
}

/** What is said of a branch. */
export function BranchFields({ form }: { form: UseFormReturnType<BranchValues> }): ReactElement {
  const t = useTexts('settings');
  return (
    <>
      <TextInput
        label={t('branches.name')}
        required
        maxLength={200}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput label={t('branches.address')} maxLength={500} {...form.getInputProps('address')} />
    </>
  );
}
