import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useAccount, useLibrary } from '../../../base/account';
import { dayIn } from '../../../base/language/days';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { useColleagues } from '../../../ui/use-colleagues';

interface FollowUpFormProps {
  readonly promise: (promise: SharedPromise) => Promise<unknown>;
}

/** What is promised to each of them. */
export type SharedPromise = Omit<Schemas['CreateContactsFollowUpsDto'], 'contactIds'>;

/** The same follow-up for each of them: what, until when, and who does it. */
export function FollowUpForm({ promise }: FollowUpFormProps): ReactElement {
  const t = useTexts('contacts');
  const { userId } = useAccount();
  const { timeZone } = useLibrary();
  const colleagues = useColleagues().filter(({ role }) => role !== 'viewer');
  const { form, forget } = useDraftForm('contacts.several.follow-up', {
    initialValues: { title: '', dueLocal: dayIn(7, timeZone), ownerId: userId, note: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ note, ...said }) => promise({ ...said, note: note.trim() || null })}
      onSaved={forget}
      action={t('several.follow_up.action')}
    >
      <TextInput
        label={t('several.follow_up.title')}
        required
        maxLength={300}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <TextInput
        type="date"
        label={t('several.follow_up.due')}
        required
        {...form.getInputProps('dueLocal')}
      />
      <NativeSelect
        label={t('several.follow_up.owner')}
        data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('ownerId')}
      />
      <Textarea label={t('several.follow_up.note')} {...form.getInputProps('note')} />
    </SavingForm>
  );
}
