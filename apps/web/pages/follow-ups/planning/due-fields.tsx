import { Group, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { type DueValues } from './follow-up-values';

/** On which day something is due, and, if that matters, at what time of it. */
export function DueFields<Values extends DueValues>({
  form,
}: {
  form: UseFormReturnType<Values>;
}): ReactElement {
  const t = useTexts('follow-ups');
  return (
    <Group grow align="start">
      <TextInput type="date" label={t('field.due_on')} required {...form.getInputProps('dueOn')} />
      <TextInput
        type="time"
        label={t('field.due_time')}
        description={t('field.due_time.hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...form.getInputProps('dueTime')}
      />
    </Group>
  );
}
