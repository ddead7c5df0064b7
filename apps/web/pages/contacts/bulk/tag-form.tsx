import { Group, Radio, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { type BatchFormProps } from './batch-form';

const actions = ['tag', 'untag'] as const;

interface Tagging {
  readonly tag: string;
  readonly action: (typeof actions)[number];
}

/** One tag for all of them, or none of them has it any longer. */
export function TagForm({ run }: BatchFormProps): ReactElement {
  const t = useTexts('contacts');
  const { form, forget } = useDraftForm<Tagging>('contacts.several.tag', {
    initialValues: { tag: '', action: 'tag' },
  });
  return (
    <SavingForm
      form={form}
      save={({ action, tag }) => run({ action, tag: tag.trim() })}
      onSaved={forget}
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
