import { NativeSelect, Textarea } from '@mantine/core';
import { type ReactElement } from 'react';
import { useAccount } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../form/saving-form';
import { useDraftForm } from '../form/use-draft-form';
import { useOwners } from '../use-colleagues';

interface HandOverFormProps {
  /** What is handed over, such as `follow-up.<id>`: what was typed is kept for it. */
  readonly name: string;
  readonly handOver: (ownerId: string, note: string | null) => Promise<unknown>;
  readonly onDone: () => Promise<void>;
}

/** Somebody else takes it on, and reads why. */
export function HandOverForm({ name, handOver, onDone }: HandOverFormProps): ReactElement {
  const t = useTexts('ui');
  const { userId } = useAccount();
  const { form, forget } = useDraftForm(`${name}.hand-over`, {
    initialValues: { ownerId: '', note: '' },
  });
  const colleagues = useOwners().filter(({ id }) => id !== userId);
  return (
    <SavingForm
      form={form}
      save={({ ownerId, note }) => handOver(ownerId, note.trim() || null)}
      onSaved={() => {
        forget();
        return onDone();
      }}
      action={t('hand_over.action')}
    >
      <NativeSelect
        label={t('hand_over.to')}
        required
        data-autofocus
        data={[
          { value: '', label: t('hand_over.choose') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps('ownerId')}
      />
      <Textarea label={t('hand_over.note')} {...form.getInputProps('note')} />
    </SavingForm>
  );
}
