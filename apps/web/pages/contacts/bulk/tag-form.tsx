import { Group, Radio, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { type BatchFormProps } from './batch-form';

const actions = ['tag', 'untag'] as const;

/** One tag for all of them, or none of them has it any longer. */
export function TagForm({ run }: BatchFormProps): ReactElement {
  const t = useTexts('contacts');
  const form = useForm({ initialValues: { tag: '', action: 'tag' as (typeof actions)[number] } });
  return (
    <SavingForm
      form={form}
      save={({ action, tag }) => run({ action, tag: tag.trim() })}
      action={t('several.tag.action')}
    >
      <TextInput
        label={t('several.tag.which')}
        required
        maxLength={50}
        data-autofocus
        {...form.getInputProps('tag')}
      />
      <Radio.Group aria-label={t('several.tag')} {...form.getInputProps('action')}>
        <Group>
          {actions.map((one) => (
            <Radio key={one} value={one} label={t(`several.do.${one}`)} />
          ))}
        </Group>
      </Radio.Group>
    </SavingForm>
  );
}
