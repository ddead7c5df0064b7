import { Badge, Button, Group, Modal, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { ifMatch } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { TextLink } from '../../../ui/link';
import { useBranches } from '../../../ui/use-branches';
import { useResourceTerms } from '../../../ui/use-resource-terms';
import { type ResourceEntry, resourcesChanged } from '../queries';
import { ChangeEntry } from './change-entry';

/** One thing that somebody offers or needs, and what can be done with it. */
export function EntryRow({ entry }: { entry: ResourceEntry }): ReactElement {
  const t = useTexts('resources');
  const label = useLabels();
  const may = useMay();
  const { nameOf } = useResourceTerms();
  const branches = useBranches();
  const [asking, setAsking] = useState<'change' | 'remove' | null>(null);
  const { id, contact, side, code, note, audiences = [], branchIds = [], version } = entry;
  const what = nameOf(code);
  const close = (): void => {
    setAsking(null);
  };
  const limits = [
    ...audiences.map((audience) => label('audience', audience)),
    ...branches.filter((branch) => branchIds.includes(branch.id)).map(({ name }) => name),
  ];
  return (
    <Group justify="space-between" p="md" gap="xs">
      <div style={{ flex: '1 1 260px' }}>
        <Group gap="xs">
          <Badge variant="light" color={side === 'offers' ? 'lamp' : 'gray'} size="lg" tt="none">
            {label('resource_side', side)}
          </Badge>
          <Text fw={600}>{what}</Text>
        </Group>
        {contact ? (
          <TextLink to="/contacts/$id" params={{ id: contact.id }}>
            {contact.name}
          </TextLink>
        ) : (
          <Text>{t('ours')}</Text>
        )}
        {note && <Text className="written">{note}</Text>}
        {limits.length > 0 && (
          <Text size="sm" c="dimmed">
            {limits.join(' · ')}
          </Text>
        )}
      </div>
      {may('resources.write') && (
        <Group gap="xs">
          {(['change', 'remove'] as const).map((act) => (
            <Button
              key={act}
              variant="default"
              size="sm"
              aria-label={t(`act_on.${act}`, { what })}
              onClick={() => {
                setAsking(act);
              }}
            >
              {t(act)}
            </Button>
          ))}
        </Group>
      )}
      <Modal
        opened={asking === 'change'}
        onClose={close}
        title={what}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <ChangeEntry entry={entry} onChanged={close} />
      </Modal>
      <Confirmation
        isOpen={asking === 'remove'}
        title={what}
        explanation={t('remove.meaning')}
        action={t('remove')}
        act={() =>
          api.DELETE('/api/v1/resource-entries/{id}', {
            params: { path: { id }, header: ifMatch(version) },
          })
        }
        onDone={resourcesChanged}
        onClose={close}
      />
    </Group>
  );
}
