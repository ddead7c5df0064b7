import { Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { ContactPicker } from '../../ui/contact-picker';
import { SavingForm } from '../../ui/form/saving-form';
import { useDraftForm } from '../../ui/form/use-draft-form';
import { notifySaved } from '../../ui/notify';

/** Sends a partner the link by which it drops ideas. */
export function InvitePartner({ onSent }: { onSent: () => void }): ReactElement {
  const t = useTexts('ideas');
  const { form, forget } = useDraftForm('idea.invitation', { initialValues: { contactId: '' } });
  return (
    <SavingForm
      form={form}
      save={(body) => api.POST('/api/v1/idea-invitations', { body })}
      onSaved={() => {
        forget();
        onSent();
        notifySaved(t('invite.sent'));
      }}
      action={t('invite')}
    >
      <Text size="sm">{t('invite.explanation')}</Text>
      <ContactPicker label={t('partner')} required {...form.getInputProps('contactId')} />
    </SavingForm>
  );
}
