import { TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { useLibrary } from '../../base/account';
import { api } from '../../base/api';
import { dayIn } from '../../base/language/days';
import { useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../form/saving-form';
import { useDraftForm } from '../form/use-draft-form';

interface SnoozeFormProps {
  readonly id: string;
  readonly onDone: () => Promise<void>;
}

/** Puts a follow-up off until a day of one's choice. */
export function SnoozeForm({ id, onDone }: SnoozeFormProps): ReactElement {
  const t = useTexts('ui');
  const { timeZone } = useLibrary();
  const tomorrow = dayIn(1, timeZone);
  const { form, forget } = useDraftForm(`follow-up.${id}.snooze`, {
    initialValues: { dueLocal: tomorrow },
  });
  return (
    <SavingForm
      form={form}
      save={(body) =>
        api.POST('/api/v1/follow-ups/{id}/snooze', { params: { path: { id } }, body })
      }
      onSaved={() => {
        forget();
        return onDone();
      }}
      action={t('snooze.action')}
    >
      <TextInput
        type="date"
        label={t('snooze.day')}
        required
        min={tomorrow}
        data-autofocus
        {...form.getInputProps('dueLocal')}
      />
    </SavingForm>
  );
}
