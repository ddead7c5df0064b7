import { Checkbox, Group, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { type PreferencesForm } from './preference-values';

/** When nothing is mailed. */
export function QuietHoursInputs({ form }: { form: PreferencesForm }): ReactElement {
  const t = useTexts('preferences');
  return (
    <>
      <Checkbox
        label={t('quiet.wanted')}
        description={t('quiet.hint')}
        {...form.getInputProps('isSometimesQuiet', { type: 'checkbox' })}
      />
      {form.getValues().isSometimesQuiet && (
        <Group align="flex-start">
          <TextInput
            type="time"
            label={t('quiet.from')}
            required
            {...form.getInputProps('quietFrom')}
          />
          <TextInput
            type="time"
            label={t('quiet.until')}
            required
            {...form.getInputProps('quietUntil')}
          />
        </Group>
      )}
    </>
  );
}
