import { Group, NativeSelect, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useAccount } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { useColleagues } from '../../../ui/use-colleagues';
import { absencesChanged } from '../queries';

interface AbsenceValues {
  readonly firstDay: string;
  readonly lastDay: string;
  /** Empty leaves it to the admins. */
  readonly deputyId: string;
}

/** Says when one is away. */
export function AbsenceForm({ onAdded }: { onAdded: () => void }): ReactElement {
  const t = useTexts('preferences');
  const { userId } = useAccount();
  const deputies = useColleagues().filter(({ id, role }) => id !== userId && role !== 'viewer');
  const { form, forget } = useDraftForm<AbsenceValues>('absence.new', {
    initialValues: { firstDay: '', lastDay: '', deputyId: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ deputyId, ...days }) =>
        answerOf(
          api.POST('/api/v1/absences', {
            body: { ...days, deputyId: deputyId === '' ? null : deputyId },
          }),
        )
      }
      onSaved={async () => {
        forget();
        await absencesChanged();
        onAdded();
      }}
      action={t('absences.save')}
    >
      <Group align="flex-start">
        <TextInput
          type="date"
          label={t('absences.first_day')}
          required
          {...form.getInputProps('firstDay')}
        />
        <TextInput
          type="date"
          label={t('absences.last_day')}
          required
          min={form.getValues().firstDay}
          {...form.getInputProps('lastDay')}
        />
      </Group>
      <NativeSelect
        label={t('absences.deputy')}
        data={[
          { value: '', label: t('absences.admins') },
          ...deputies.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps('deputyId')}
      />
    </SavingForm>
  );
}
