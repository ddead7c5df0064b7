import { Box, Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBuildings } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { NothingHere } from '../../../ui/nothing-here';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { BranchRow } from './branch-row';
import { NewBranch } from './new-branch';
import { branchesKey } from './queries';
import { SettingsPage } from '../settings-page';

/** The houses and departments of the library. */
export function BranchesPage(): ReactElement {
  const t = useTexts('settings');
  const may = useMay();
  const [isOpen, adding] = useDisclosure(false);
  const pages = usePages([...branchesKey, 'list'], (cursor) =>
    answerOf(api.GET('/api/v1/branches', { params: { query: { cursor } } })),
  );
  return (
    <SettingsPage
      title="branches.title"
      actions={may('branches.write') && <Button onClick={adding.open}>{t('branches.add')}</Button>}
    >
      {pages.items.length === 0 ? (
        <NothingHere
          icon={IconBuildings}
          title={t('branches.none')}
          explanation={t('branches.none.how')}
        />
      ) : (
        <Box component="ul" className="surface rows" aria-label={t('branches.title')}>
          {pages.items.map((branch) => (
            <li key={branch.id}>
              <BranchRow branch={branch} />
            </li>
          ))}
        </Box>
      )}
      <ShowMore pages={pages} />
      <Modal
        opened={isOpen}
        onClose={adding.close}
        title={t('branches.add')}
        closeButtonProps={{ 'aria-label': t('branches.close') }}
      >
        <NewBranch onAdded={adding.close} />
      </Modal>
    </SettingsPage>
  );
}
