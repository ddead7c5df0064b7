import { Button, Group, Modal, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { ifMatch } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { ChangeBranch } from './change-branch';
import { type Branch, branchesChanged } from './queries';

/** One house or department, and what an admin can do about it. */
export function BranchRow({ branch }: { branch: Branch }): ReactElement {
  const t = useTexts('settings');
  const may = useMay();
  const [asking, setAsking] = useState<'change' | 'archive' | null>(null);
  const { id, name, address, version } = branch;
  const close = (): void => {
    setAsking(null);
  };
  return (
    <Group justify="space-between" p="md" gap="xs">
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {address}
        </Text>
      </div>
      {may('branches.write') && (
        <Group gap="xs">
          <Button
            variant="default"
            size="sm"
            aria-label={t('branches.change.of', { name })}
            onClick={() => {
              setAsking('change');
            }}
          >
            {t('branches.change')}
          </Button>
          <Button
            variant="default"
            size="sm"
            aria-label={t('branches.archive.of', { name })}
            onClick={() => {
              setAsking('archive');
            }}
          >
            {t('branches.archive')}
          </Button>
        </Group>
      )}
      <Modal
        opened={asking === 'change'}
        onClose={close}
        title={name}
        closeButtonProps={{ 'aria-label': t('branches.close') }}
      >
        <ChangeBranch branch={branch} onChanged={close} />
      </Modal>
      <Confirmation
        isOpen={asking === 'archive'}
        title={name}
        explanation={t('branches.archive.meaning')}
        action={t('branches.archive')}
        act={() =>
          api.DELETE('/api/v1/branches/{id}', {
            params: { path: { id }, header: ifMatch(version) },
          })
        }
        onDone={branchesChanged}
        onClose={close}
      />
    </Group>
  );
}
