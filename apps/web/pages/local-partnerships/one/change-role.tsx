import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { localPartnershipRoles } from '#libs/local-partnerships/domain/member';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { localPartnershipsChanged, type Member } from '../queries';

interface ChangeRoleProps {
  readonly member: Member;
  readonly onSaved: () => void;
}

export function ChangeRole({ member, onSaved }: ChangeRoleProps): ReactElement {
  const t = useTexts('local-partnerships');
  const label = useLabels();
  const form = useForm({ initialValues: { role: member.role } });
  return (
    <SavingForm
      form={form}
      save={(body) => {
        const params = { path: { id: member.id }, header: ifMatch(member.version) };
        return answerOf(api.PATCH('/api/v1/local-partnership-members/{id}', { params, body }));
      }}
      onSaved={async () => {
        onSaved();
        await localPartnershipsChanged();
      }}
      action={t('save')}
    >
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
