import { Button, Group, Modal, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { ifMatch } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { Confirmation } from '../../ui/confirmation';
import { ChangeItem } from './change-item';
import { ItemFacts } from './item-facts';
import { type Item, swotChanged } from './queries';

interface ItemRowProps {
  readonly item: Item;
  readonly isOpen: boolean;
}

/** One item: what it says, what one sees it by, and what it is linked to. */
export function ItemRow({ item, isOpen }: ItemRowProps): ReactElement {
  const t = useTexts('swot');
  const [asking, setAsking] = useState<'change' | 'remove' | null>(null);
  const { id, statement, version } = item;
  const close = (): void => {
    setAsking(null);
  };
  return (
    <Group justify="space-between" py="sm" gap="xs" align="flex-start">
      <div style={{ flex: '1 1 220px' }}>
        <Text fw={600} className="written">
          {statement}
        </Text>
        <ItemFacts item={item} />
      </div>
      {isOpen && (
        <Group gap="xs">
          {(['change', 'remove'] as const).map((act) => (
            <Button
              key={act}
              variant="default"
              size="sm"
              aria-label={t(`act_on.${act}`, { statement })}
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
        title={t('change')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <ChangeItem item={item} onChanged={close} />
      </Modal>
      <Confirmation
        isOpen={asking === 'remove'}
        title={statement}
        explanation={t('remove.meaning')}
        action={t('remove')}
        act={() =>
          api.DELETE('/api/v1/swot-items/{id}', {
            params: { path: { id }, header: ifMatch(version) },
          })
        }
        onDone={swotChanged}
        onClose={close}
      />
    </Group>
  );
}
