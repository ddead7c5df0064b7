import { Checkbox, Group, NativeSelect } from '@mantine/core';
import { type ReactElement } from 'react';
import { languages } from '#kernel';
import { useLanguageNames } from '../../base/language/language-names';
import { useTexts } from '../../base/language/use-texts';
import { useWeekdayNames } from '../../base/language/weekday-names';
import { type PreferencesForm } from './preference-values';

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

/** Whether there is a digest in the morning, and when. */
export function DigestInputs({ form }: { form: PreferencesForm }): ReactElement {
  const t = useTexts('preferences');
  const nameOf = useLanguageNames();
  const weekdays = useWeekdayNames();
  const { digest, followsLibrary } = form.getValues();
  return (
    <>
      <Checkbox
        label={t('digest.wanted')}
        description={t('digest.hint')}
        {...form.getInputProps('digest', { type: 'checkbox' })}
      />
      {digest && (
        <>
          <NativeSelect
            label={t('digest.hour')}
            data={hours}
            {...form.getInputProps('digestHour')}
          />
          <Checkbox
            label={t('digest.follows_library')}
            {...form.getInputProps('followsLibrary', { type: 'checkbox' })}
          />
          {!followsLibrary && (
            <Checkbox.Group label={t('digest.weekdays')} {...form.getInputProps('digestWeekdays')}>
              <Group mt="xs">
                {weekdays.map(({ day, name }) => (
                  <Checkbox key={day} value={String(day)} label={name} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
          <NativeSelect
            label={t('digest.language')}
            data={[
              { value: '', label: t('digest.language.own') },
              ...languages.map((value) => ({ value, label: nameOf(value) })),
            ]}
            {...form.getInputProps('digestLanguage')}
          />
        </>
      )}
    </>
  );
}
