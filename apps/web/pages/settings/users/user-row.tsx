import { Box, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, ifMatch, type Schemas } from '#api-client';
import { type Role, roles } from '#libs/identity/domain/role';
import { useAccount, useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { type User, usersChanged } from './queries';

/** One of the staff, and what an admin can do about them; about themselves they do it elsewhere. */
export function UserRow({ user }: { user: User }): ReactElement {
  const t = useTexts('settings');
  const may = useMay();
  const { userId } = useAccount();
  const { id, name, email, role, status, version } = user;
  const path = { id };
  const changing = useMutation({
    mutationFn: (body: Schemas['ChangeUserDto']) =>
      answerOf(
        api.PATCH('/api/v1/users/{id}', { params: { path, header: ifMatch(version) }, body }),
      ),
    onSettled: usersChanged,
  });
  const inviting = useMutation({
    mutationFn: () => api.POST('/api/v1/users/{id}/invitations', { params: { path } }),
  });
  const failure = changing.error ?? inviting.error;
  return (
    <Stack gap="xs" p="md">
      <Group justify="space-between">
        <Box>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {[email, t(`role.${role}`), t(`status.${status}`)].join(' · ')}
          </Text>
        </Box>
        {may('users.write') && id !== userId && (
          <Group gap="xs">
            <NativeSelect
              aria-label={t('users.role', { name })}
              value={role}
              data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
              onChange={({ currentTarget }) => {
                changing.mutate({ role: currentTarget.value as Role });
              }}
            />
            {status === 'invited' ? (
              <Button
                variant="default"
                loading={inviting.isPending}
                onClick={() => {
                  inviting.mutate();
                }}
              >
                {t('users.invite_again')}
              </Button>
            ) : (
              <Button
                variant="default"
                loading={changing.isPending}
                onClick={() => {
                  changing.mutate({ status: status === 'active' ? 'disabled' : 'active' });
                }}
              >
                {t(status === 'active' ? 'users.disable' : 'users.enable')}
              </Button>
            )}
          </Group>
        )}
      </Group>
      {inviting.isSuccess && <Text role="status">{t('users.invited_again')}</Text>}
      {failure !== null && <FailureNotice error={failure} />}
    </Stack>
  );
}
