import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useAccount, useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { dayIn } from '../../../base/language/days';
import { useTexts } from '../../../base/language/use-texts';
import { ContactPicker } from '../../../ui/contact-picker';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { notifySaved } from '../../../ui/notify';
import { useOwners } from '../../../ui/use-colleagues';
import { workChanged } from '../../../ui/work-changed';
import { type Template } from '../queries';

interface ApplyFormProps {
  readonly template: Template;
  readonly onApplied: () => void;
}

/** Plans all of a template with a contact, each on a working day counted from its start. */
export function ApplyForm({ template: { id }, onApplied }: ApplyFormProps): ReactElement {
  const t = useTexts('follow-ups');
  const { userId } = useAccount();
  const { timeZone } = useLibrary();
  const owners = useOwners();
  const { form, forget } = useDraftForm(`follow-up-template.${id}.apply`, {
    initialValues: { contactId: '', startsOn: dayIn(0, timeZone), ownerId: userId },
    validate: { contactId: (contactId) => (contactId === '' ? t('field.contact.needed') : null) },
  });
  return (
    <SavingForm
      form={form}
      save={(body) =>
        answerOf(
          api.POST('/api/v1/follow-up-templates/{id}/applications', {
            params: { path: { id } },
            body,
          }),
        )
      }
      onSaved={async ({ followUpIds }) => {
        forget();
        onApplied();
        notifySaved(t('templates.applied', { count: followUpIds.length }));
        await workChanged();
      }}
      action={t('templates.apply')}
    >
      <ContactPicker
        label={t('field.contact')}
        required
        data-autofocus
        {...form.getInputProps('contactId')}
      />
      <TextInput
        type="date"
        label={t('templates.starts_on')}
        required
        {...form.getInputProps('startsOn')}
      />
      <NativeSelect
        label={t('field.owner')}
        data={owners.map(({ id: ownerId, name }) => ({ value: ownerId, label: name }))}
        {...form.getInputProps('ownerId')}
      />
    </SavingForm>
  );
}
