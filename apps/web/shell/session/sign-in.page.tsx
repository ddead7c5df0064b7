import { Text, Title } from '@mantine/core';
import { useRouter, useSearch } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { TextLink } from '../../ui/link';
import { type Schemas } from '#api-client';
import { accountQuery } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { queryClient } from '../../base/query-client';
import { Doorway } from './doorway';
import { SignInForm } from './sign-in-form';

export function SignInPage(): ReactElement {
  const t = useTexts('shell');
  const router = useRouter();
  const { next = '/' } = useSearch({ from: '/sign-in' });

  async function enter(account: Schemas['AccountDto']): Promise<void> {
    queryClient.clear();
    queryClient.setQueryData(accountQuery.queryKey, account);
    await router.navigate({ href: next });
  }

  return (
    <Doorway>
      <title>{`${t('sign_in.title')} · Liaison`}</title>
      <Title mb={4}>{t('sign_in.title')}</Title>
      <Text c="dimmed" mb="lg">
        {t('sign_in.welcome')}
      </Text>
      <SignInForm onSignedIn={enter}>
        <TextLink to="/forgotten-password">{t('sign_in.forgotten')}</TextLink>
      </SignInForm>
    </Doorway>
  );
}
