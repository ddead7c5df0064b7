import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { type Language, languages } from '#kernel';
import { type Role } from '#libs/identity/domain/role';
import { useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { useLanguageNames } from '../../../base/language/language-names';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { BranchInput } from './branch-input';
import { usersChanged } from './queries';
import { RoleInput } from './role-input';

interface InvitationValues {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
  /** Empty: no branch. */
  readonly branchId: string;
}

/** Invites somebody: they get a mail with a link through which they choose their password. */
export function InviteForm({ onInvited }: { onInvited: () => void }): ReactElement {
  const t = useTexts('settings');
  const nameOf = useLanguageNames();
  const { language } = useLibrary();
  const { form, forget } = useDraftForm<InvitationValues>('invitation', {
    initialValues: { name: '', email: '', role: 'librarian', language, branchId: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ branchId, ...values }) =>
        answerOf(api.POST('/api/v1/users', { body: { ...values, branchId: branchId || null } }))
      }
      onSaved={async () => {
        forget();
        onInvited();
        await usersChanged();
      }}
      action={t('invite.action')}
    >
      <TextInput label={t('invite.name')} required {...form.getInputProps('name')} />
      <TextInput label={t('invite.email')} type="email" required {...form.getInputProps('email')} />
      <RoleInput {...form.getInputProps('role')} />
      <BranchInput {...form.getInputProps('branchId')} />
      <NativeSelect
        label={t('invite.language')}
        data={languages.map((value) => ({ value, label: nameOf(value) }))}
        {...form.getInputProps('language')}
      />
    </SavingForm>
  );
}
