import { Textarea, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { ContactPicker } from '../../ui/contact-picker';
import { SavingForm } from '../../ui/form/saving-form';
import { useDraftForm } from '../../ui/form/use-draft-form';
import { ideasChanged } from './queries';

/** Writes down an idea that a partner told us. */
export function WriteIdea({ onSaved }: { onSaved: () => void }): ReactElement {
  const t = useTexts('ideas');
  const { form, forget } = useDraftForm('idea.new', {
    initialValues: { contactId: '', subject: '', idea: '', senderName: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ senderName, ...said }) =>
        answerOf(api.POST('/api/v1/ideas', { body: { ...said, senderName: senderName || null } }))
      }
      onSaved={async () => {
        forget();
        onSaved();
        await ideasChanged();
      }}
      action={t('write')}
    >
      <ContactPicker label={t('partner')} required {...form.getInputProps('contactId')} />
      <TextInput label={t('subject')} required maxLength={200} {...form.getInputProps('subject')} />
      <Textarea
        label={t('idea')}
        required
        autosize
        minRows={3}
        maxLength={4000}
        {...form.getInputProps('idea')}
      />
      <TextInput label={t('sender')} maxLength={200} {...form.getInputProps('senderName')} />
    </SavingForm>
  );
}
