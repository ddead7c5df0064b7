import { Box, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useAccount, useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { useBranches } from '../../../ui/use-branches';
import { ChangeUser } from './change-user';
import { type User } from './queries';
import { UserAccess } from './user-access';

/** One of the staff, and what an admin can do about them; about themselves they do it elsewhere. */
export function UserRow({ user }: { user: User }): ReactElement {
  const t = useTexts('settings');
  const may = useMay();
  const { userId } = useAccount();
  const branch = useBranches().find(({ id }) => id === user.branchId)?.name;
  const [isChanging, setIsChanging] = useState(false);
  const { id, name, email, role, status } = user;
  const close = (): void => {
    setIsChanging(false);
  };
  return (
    <Stack gap="xs" p="md">
      <Group justify="space-between">
        <Box>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed" className="written">
            {email}
          </Text>
          <Text size="sm" c="dimmed">
            {[t(`role.${role}`), branch, t(`status.${status}`)].filter(Boolean).join(' · ')}
          </Text>
        </Box>
        {may('users.write') && id !== userId && (
          <Group gap="xs">
            <Button
              variant="default"
              size="sm"
              aria-label={t('users.change.of', { name })}
              onClick={() => {
                setIsChanging(true);
              }}
            >
              {t('users.change')}
            </Button>
            <UserAccess user={user} />
          </Group>
        )}
      </Group>
      <Modal
        opened={isChanging}
        onClose={close}
        title={name}
        closeButtonProps={{ 'aria-label': t('users.close') }}
      >
        <ChangeUser user={user} onChanged={close} />
      </Modal>
    </Stack>
  );
}
