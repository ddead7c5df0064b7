import { Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactElement, useState } from 'react';
import { TextLink } from '../../ui/link';
import { anonymousApi } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../../ui/form/saving-form';
import { Doorway } from './doorway';

/** Asks for a link to choose a new password; the page behind that link needs no app. */
export function ForgottenPasswordPage(): ReactElement {
  const t = useTexts('shell');
  const [isSent, setIsSent] = useState(false);
  const form = useForm({ initialValues: { email: '' } });
  return (
    <Doorway>
      <title>{`${t('forgotten.title')} · Liaison`}</title>
      <Title mb="sm">{t('forgotten.title')}</Title>
      {isSent ? (
        <Text role="status">{t('forgotten.sent')}</Text>
      ) : (
        <>
          <Text mb="md">{t('forgotten.explanation')}</Text>
          <SavingForm
            form={form}
            save={(body) => anonymousApi.POST('/api/v1/password-resets', { body })}
            onSaved={() => {
              setIsSent(true);
            }}
            action={t('forgotten.action')}
          >
            <TextInput
              label={t('sign_in.email')}
              type="email"
              autoComplete="username"
              required
              {...form.getInputProps('email')}
            />
          </SavingForm>
        </>
      )}
      <TextLink to="/sign-in" mt="lg" display="inline-block">
        {t('forgotten.back')}
      </TextLink>
    </Doorway>
  );
}
