import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, ifMatch, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { useWordsOfFailure } from '../../../ui/failure-notice';
import { notifySaved } from '../../../ui/notify';
import { type User, usersChanged } from './queries';

/** Whether somebody gets in: they are invited once more, let in again, or, when one is sure, let in no more. */
export function UserAccess({ user }: { user: User }): ReactElement {
  const t = useTexts('settings');
  const words = useWordsOfFailure();
  const [isAsking, asking] = useDisclosure(false);
  const { id, name, status, version } = user;
  const path = { id };
  const change = (body: Schemas['ChangeUserDto']): Promise<unknown> =>
    answerOf(api.PATCH('/api/v1/users/{id}', { params: { path, header: ifMatch(version) }, body }));
  const letIn = useMutation({
    mutationFn: () =>
      status === 'invited'
        ? api.POST('/api/v1/users/{id}/invitations', { params: { path } })
        : change({ status: 'active' }),
    onSuccess: () => {
      notifySaved(t(status === 'invited' ? 'users.invited_again' : 'users.enabled'));
    },
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
    onSettled: usersChanged,
  });
  if (status !== 'active') {
    const act = status === 'invited' ? 'users.invite_again' : 'users.enable';
    return (
      <Button
        variant="default"
        size="sm"
        loading={letIn.isPending}
        aria-label={`${t(act)}: ${name}`}
        onClick={() => {
          letIn.mutate();
        }}
      >
        {t(act)}
      </Button>
    );
  }
  return (
    <>
      <Button
        variant="default"
        size="sm"
        aria-label={`${t('users.disable')}: ${name}`}
        onClick={asking.open}
      >
        {t('users.disable')}
      </Button>
      <Confirmation
        isOpen={isAsking}
        title={name}
        explanation={t('users.disable.meaning')}
        action={t('users.disable')}
        act={() => change({ status: 'disabled' })}
        onDone={usersChanged}
        onClose={asking.close}
      />
    </>
  );
}
