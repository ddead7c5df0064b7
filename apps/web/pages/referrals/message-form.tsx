import { Checkbox, Text, Textarea } from '@mantine/core';
import { type ReactElement } from 'react';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../../ui/form/saving-form';
import { useDraftForm } from '../../ui/form/use-draft-form';
import { type ReferralDetail, referralsChanged } from './queries';

/** Writes to the other side; where we are the target, it may say that the client was spoken with. */
export function MessageForm({ referral }: { referral: ReferralDetail }): ReactElement {
  const t = useTexts('referrals');
  const { id, direction } = referral;
  const { form, forget } = useDraftForm(`referral.${id}.message`, {
    initialValues: { text: '', clientContacted: false },
  });
  return (
    <SavingForm
      form={form}
      save={({ text, clientContacted }) =>
        api.POST('/api/v1/referrals/{id}/messages', {
          params: { path: { id } },
          body: { text, ...(clientContacted && { clientContacted }) },
        })
      }
      onSaved={async () => {
        form.reset();
        forget();
        await referralsChanged();
      }}
      action={t('message.send')}
    >
      <Text c="dimmed" size="sm">
        {t('message.explanation')}
      </Text>
      <Textarea label={t('message.text')} required {...form.getInputProps('text')} />
      {direction === 'inbound' && (
        <Checkbox
          label={t('message.contacted')}
          {...form.getInputProps('clientContacted', { type: 'checkbox' })}
        />
      )}
    </SavingForm>
  );
}
