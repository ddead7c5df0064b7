import { Box, Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { InviteForm } from './invite-form';
import { usersKey } from './queries';
import { UserRow } from './user-row';
import { SettingsPage } from '../settings-page';

/** Who works here: in which role, and who has not come yet. */
export function UsersPage(): ReactElement {
  const t = useTexts('settings');
  const may = useMay();
  const [isOpen, inviting] = useDisclosure(false);
  const pages = usePages(usersKey, (cursor) =>
    answerOf(api.GET('/api/v1/users', { params: { query: { cursor } } })),
  );
  return (
    <SettingsPage
      title="users.title"
      actions={may('users.write') && <Button onClick={inviting.open}>{t('invite.title')}</Button>}
    >
      <Box component="ul" className="surface rows">
        {pages.items.map((user) => (
          <li key={user.id}>
            <UserRow user={user} />
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
      <Modal
        opened={isOpen}
        onClose={inviting.close}
        title={t('invite.title')}
        closeButtonProps={{ 'aria-label': t('invite.close') }}
      >
        <InviteForm onInvited={inviting.close} />
      </Modal>
    </SettingsPage>
  );
}
