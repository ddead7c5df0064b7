import { Text } from '@mantine/core';
import { lazy, type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { accountQuery } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { queryClient } from '../../base/query-client';
import { renewal } from '../../base/session-renewal';
import { useValue } from '../../base/value-store';
import { Waiting } from '../../ui/waiting';
import { Dialog } from '../dialog/dialog';

// Seldom needed: it is no part of what is loaded before the first page.
const SignInForm = lazy(async () => ({ default: (await import('./sign-in-form')).SignInForm }));

/** When the session has ended in the middle of work: sign in again in place, and what was asked for goes on. */
export function SessionRenewal(): ReactElement {
  const t = useTexts('shell');
  const running = useValue(renewal);

  function goOn(account: Schemas['AccountDto']): void {
    const before = queryClient.getQueryData(accountQuery.queryKey);
    // Somebody else sits here now: nothing of the first one's may be on the screen.
    if (before && before.userId !== account.userId) location.assign('/');
    queryClient.setQueryData(accountQuery.queryKey, account);
    running?.done();
  }

  return (
    <Dialog
      opened={running !== null}
      onClose={() => {
        location.assign('/sign-in');
      }}
      closeOnClickOutside={false}
      title={t('renewal.title')}
      closeButtonProps={{ 'aria-label': t('renewal.leave') }}
      size="md"
    >
      <Text mb="md">{t('renewal.explanation')}</Text>
      <Waiting>
        <SignInForm onSignedIn={goOn} />
      </Waiting>
    </Dialog>
  );
}
