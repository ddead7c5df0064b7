import { Radio, Stack } from '@mantine/core';
import { type ReactElement } from 'react';
import { reminderWays } from '#libs/preferences/domain/preferences';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { type PreferencesForm } from './preference-values';

/** How one is reminded of what is due. */
export function ReminderInputs({ form }: { form: PreferencesForm }): ReactElement {
  const t = useTexts('preferences');
  const label = useLabels();
  return (
    <Radio.Group
      label={t('reminders')}
      description={t('reminders.hint')}
      {...form.getInputProps('reminders')}
    >
      <Stack gap="xs" mt="xs">
        {reminderWays.map((way) => (
          <Radio key={way} value={way} label={label('reminder_way', way)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
