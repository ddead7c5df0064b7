import { NativeSelect } from '@mantine/core';
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
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { localPartnershipsChanged } from '../queries';

interface AddMemberProps {
  readonly partnershipId: string;
  readonly onAdded: () => void;
}

/** Takes a contact in; one that withdrew comes back. */
export function AddMember({ partnershipId, onAdded }: AddMemberProps): ReactElement {
  const t = useTexts('local-partnerships');
  const label = useLabels();
  const { form, forget } = useDraftForm<{ contactId: string; role: LocalPartnershipRole }>(
    `local-partnership.${partnershipId}.member`,
    { initialValues: { contactId: '', role: 'member' } },
  );
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
        forget();
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
