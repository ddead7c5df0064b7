import { NativeSelect } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import {
  type LocalPartnershipRole,
  localPartnershipRoles,
} from '#libs/local-partnerships/domain/member';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { EditForm, type Saved } from '../../../ui/form/edit-form';
import { localPartnershipsChanged, type Member } from '../queries';

interface ChangeRoleProps {
  readonly member: Member;
  readonly onSaved: () => void;
}

export function ChangeRole({ member, onSaved }: ChangeRoleProps): ReactElement {
  const t = useTexts('local-partnerships');
  const label = useLabels();
  const path = { id: member.id };
  return (
    <EditForm
      name={`local-partnership.role.${member.id}`}
      saved={savedOf(member)}
      read={async () =>
        savedOf(
          await answerOf(api.GET('/api/v1/local-partnership-members/{id}', { params: { path } })),
        )
      }
      change={(body, version) => {
        const params = { path, header: ifMatch(version) };
        return answerOf(api.PATCH('/api/v1/local-partnership-members/{id}', { params, body }));
      }}
      onSaved={async () => {
        onSaved();
        await localPartnershipsChanged();
      }}
      labels={{ role: t('members.role') }}
      say={({ role }) => label('local_partnership_role', role)}
    >
      {(form) => (
        <NativeSelect
          label={t('members.role')}
          data={localPartnershipRoles.map((one) => ({
            value: one,
            label: label('local_partnership_role', one),
          }))}
          {...form.getInputProps('role')}
        />
      )}
    </EditForm>
  );
}

function savedOf({ role, version }: Member): Saved<{ role: LocalPartnershipRole }> {
  return { values: { role }, version };
}
