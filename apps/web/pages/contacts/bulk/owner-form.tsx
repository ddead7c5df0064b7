import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useColleagues } from '../../../ui/use-colleagues';
import { type BatchFormProps } from './batch-form';

/** Who looks after all of them from now on. */
export function OwnerForm({ run }: BatchFormProps): ReactElement {
  const t = useTexts('contacts');
  const colleagues = useColleagues();
  const form = useForm({ initialValues: { ownerId: '' } });
  return (
    <SavingForm
      form={form}
      save={({ ownerId }) => run({ action: 'set_owner', ownerId: ownerId || null })}
      action={t('several.set_owner.action')}
    >
      <NativeSelect
        label={t('field.ownerId')}
        data-autofocus
        data={[
          { value: '', label: t('field.ownerId.nobody') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps('ownerId')}
      />
    </SavingForm>
  );
}
