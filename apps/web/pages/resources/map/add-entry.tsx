import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { Waiting } from '../../../ui/waiting';
import { NewEntry } from './new-entry';

/** Puts something on the map; of the contact whose map is open. */
export function AddEntry({ contactId }: { contactId: string | undefined }): ReactElement | null {
  const t = useTexts('resources');
  const may = useMay();
  const [isOpen, adding] = useDisclosure(false);
  if (!may('resources.write')) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={adding.open}>
        {t('add')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={adding.close}
        title={t('add')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Waiting>
          <NewEntry contactId={contactId} onAdded={adding.close} />
        </Waiting>
      </Modal>
    </>
  );
}
