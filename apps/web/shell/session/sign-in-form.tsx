import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactElement, type ReactNode, useState } from 'react';
import { answerOf, Problem, type Schemas } from '#api-client';
import { anonymousApi } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../../ui/form/saving-form';

interface LibraryChoice {
  readonly id: string;
  readonly name: string;
}

interface SignInFormProps {
  readonly onSignedIn: (account: Schemas['AccountDto']) => void | Promise<void>;
  readonly children?: ReactNode;
}

/** E-mail address and password; and which library, for somebody who works in several. */
export function SignInForm({ onSignedIn, children }: SignInFormProps): ReactElement {
  const t = useTexts('shell');
  const [libraries, setLibraries] = useState<readonly LibraryChoice[]>([]);
  const form = useForm({ initialValues: { email: '', password: '', libraryId: '' } });

  async function signIn(values: typeof form.values): Promise<Schemas['AccountDto']> {
    const { libraryId, ...credentials } = values;
    const body = { ...credentials, cookie: true, ...(libraryId && { libraryId }) };
    try {
      await anonymousApi.POST('/api/v1/sessions', { body });
    } catch (error) {
      if (error instanceof Problem && error.code === 'choose_library') {
        const choices = error.extensions.libraries as readonly LibraryChoice[];
        setLibraries(choices);
        form.setFieldValue('libraryId', choices[0]?.id ?? '');
      }
      throw error;
    }
    return answerOf(anonymousApi.GET('/api/v1/account'));
  }

  return (
    <SavingForm form={form} save={signIn} onSaved={onSignedIn} action={t('sign_in.action')}>
      <TextInput
        label={t('sign_in.email')}
        type="email"
        autoComplete="username"
        required
        {...form.getInputProps('email')}
      />
      <PasswordInput
        label={t('sign_in.password')}
        autoComplete="current-password"
        required
        visibilityToggleButtonProps={{ 'aria-label': t('sign_in.show_password'), tabIndex: 0 }}
        {...form.getInputProps('password')}
      />
      {libraries.length > 0 && (
        <NativeSelect
          label={t('sign_in.library')}
          data={libraries.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('libraryId')}
        />
      )}
      {children}
    </SavingForm>
  );
}
