import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { notifySaved } from '../../../ui/notify';
import { calendarChanged } from './queries';

const blank = { day: '', name: '', work: 'closed' };

/** The library says of a day itself that it is closed, or at work. */
export function SpecialDayForm(): ReactElement {
  const t = useTexts('settings');
  const { form, forget } = useDraftForm('special-day.new', { initialValues: blank });
  return (
    <SavingForm
      form={form}
      save={({ day, name, work }) => {
        const body = { day, name: name.trim() || null, isWorking: work === 'works' };
        return answerOf(api.POST('/api/v1/calendar/special-days', { body }));
      }}
      onSaved={async () => {
        form.setValues(blank);
        forget();
        notifySaved(t('calendar.saved'));
        await calendarChanged();
      }}
      action={t('calendar.add.action')}
    >
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput type="date" label={t('calendar.day')} required {...form.getInputProps('day')} />
        <NativeSelect
          label={t('calendar.what')}
          data={['closed', 'works'].map((one) => ({ value: one, label: t(`calendar.${one}`) }))}
          {...form.getInputProps('work')}
        />
        <TextInput label={t('calendar.name')} maxLength={200} {...form.getInputProps('name')} />
      </SimpleGrid>
    </SavingForm>
  );
}
