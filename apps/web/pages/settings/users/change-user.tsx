import { TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { type Role } from '#libs/identity/domain/role';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { EditForm, type Saved } from '../../../ui/form/edit-form';
import { useBranches } from '../../../ui/use-branches';
import { BranchInput } from './branch-input';
import { type User, usersChanged } from './queries';
import { RoleInput } from './role-input';

interface UserValues {
  readonly name: string;
  readonly role: Role;
  /** Empty: no branch. */
  readonly branchId: string;
}

interface ChangeUserProps {
  readonly user: User;
  readonly onChanged: () => void;
}

/** What an admin says of a colleague. */
export function ChangeUser({ user, onChanged }: ChangeUserProps): ReactElement {
  const t = useTexts('settings');
  const branches = useBranches();
  const path = { id: user.id };
  return (
    <EditForm<UserValues>
      name={`user.${user.id}`}
      saved={savedUser(user)}
      read={async () =>
        savedUser(await answerOf(api.GET('/api/v1/users/{id}', { params: { path } })))
      }
      change={({ branchId, ...values }, version) =>
        answerOf(
          api.PATCH('/api/v1/users/{id}', {
            params: { path, header: ifMatch(version) },
            body: { ...values, branchId: branchId || null },
          }),
        )
      }
      onSaved={async () => {
        onChanged();
        await usersChanged();
      }}
      labels={{ name: t('invite.name'), role: t('invite.role'), branchId: t('users.branch') }}
      say={(values, name) => {
        if (name === 'role') return t(`role.${values.role}`);
        if (name !== 'branchId') return undefined;
        return branches.find(({ id }) => id === values.branchId)?.name ?? t('users.branch.none');
      }}
    >
      {(form) => (
        <>
          <TextInput label={t('invite.name')} required {...form.getInputProps('name')} />
          <RoleInput {...form.getInputProps('role')} />
          <BranchInput {...form.getInputProps('branchId')} />
        </>
      )}
    </EditForm>
  );
}

function savedUser({ name, role, branchId, version }: User): Saved<UserValues> {
  return { version, values: { name, role, branchId: branchId ?? '' } };
}
