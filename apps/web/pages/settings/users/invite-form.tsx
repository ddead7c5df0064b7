import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { type Language, languages } from '#kernel';
import { type Role, roles } from '#libs/identity/domain/role';
import { useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { useLanguageNames } from '../../../base/language/language-names';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { usersChanged } from './queries';

interface InvitationValues {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
}

/** Invites somebody: they get a mail with a link through which they choose their password. */
export function InviteForm({ onInvited }: { onInvited: () => void }): ReactElement {
  const t = useTexts('settings');
  const nameOf = useLanguageNames();
  const { language } = useLibrary();
  const { form, forget } = useDraftForm<InvitationValues>('invitation', {
    initialValues: { name: '', email: '', role: 'librarian', language },
  });
  return (
    <SavingForm
      form={form}
      save={(body) => answerOf(api.POST('/api/v1/users', { body }))}
      onSaved={async () => {
        forget();
        onInvited();
        await usersChanged();
      }}
      action={t('invite.action')}
    >
      <TextInput label={t('invite.name')} required {...form.getInputProps('name')} />
      <TextInput label={t('invite.email')} type="email" required {...form.getInputProps('email')} />
      <Radio.Group label={t('invite.role')} {...form.getInputProps('role')}>
        <Stack gap="xs" mt="xs">
          {roles.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`role.${value}`)}
              description={t(`role.meaning.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <NativeSelect
        label={t('invite.language')}
        data={languages.map((value) => ({ value, label: nameOf(value) }))}
        {...form.getInputProps('language')}
      />
    </SavingForm>
  );
}
