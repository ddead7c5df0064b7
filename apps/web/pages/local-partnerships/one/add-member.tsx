import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import {
  type LocalPartnershipRole,
  localPartnershipRoles,
} from '#libs/local-partnerships/domain/member';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ContactPicker } from '../../../ui/contact-picker';
import { SavingForm } from '../../../ui/form/saving-form';
import { localPartnershipsChanged } from '../queries';

interface AddMemberProps {
  readonly partnershipId: string;
  readonly onAdded: () => void;
}

/** Takes a contact in; one that withdrew comes back. */
export function AddMember({ partnershipId, onAdded }: AddMemberProps): ReactElement {
  const t = useTexts('local-partnerships');
  const label = useLabels();
  const form = useForm<{ contactId: string; role: LocalPartnershipRole }>({
    initialValues: { contactId: '', role: 'member' },
  });
  return (
    <SavingForm
      form={form}
      save={(values) =>
        answerOf(
          api.POST('/api/v1/local-partnership-members', {
            body: { ...values, localPartnershipId: partnershipId },
          }),
        )
      }
      onSaved={async () => {
        onAdded();
        await localPartnershipsChanged();
      }}
      action={t('members.add')}
    >
      <ContactPicker label={t('members.contact')} required {...form.getInputProps('contactId')} />
      <NativeSelect
        label={t('members.role')}
        data={localPartnershipRoles.map((one) => ({
          value: one,
          label: label('local_partnership_role', one),
        }))}
        {...form.getInputProps('role')}
      />
    </SavingForm>
  );
}
