import { Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { useLibrary } from '../../../base/account';
import { dayIn } from '../../../base/language/days';
import { useTexts } from '../../../base/language/use-texts';
import { type DifficultyValues } from './difficulty-values';

export function DifficultyInputs({
  form,
}: {
  form: UseFormReturnType<DifficultyValues>;
}): ReactElement {
  const t = useTexts('partnerships');
  const { timeZone } = useLibrary();
  const today = dayIn(0, timeZone);
  return (
    <>
      <TextInput
        type="date"
        label={t('difficulty.occurredOn')}
        required
        max={today}
        {...form.getInputProps('occurredOn')}
      />
      <Textarea
        label={t('difficulty.difficulty')}
        required
        maxLength={5000}
        {...form.getInputProps('difficulty')}
      />
      <TextInput
        type="date"
        label={t('difficulty.settledOn')}
        description={t('difficulty.settledOn.hint')}
        max={today}
        {...form.getInputProps('settledOn')}
      />
      <Textarea
        label={t('difficulty.settlement')}
        maxLength={5000}
        {...form.getInputProps('settlement')}
      />
    </>
  );
}
