import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { ButtonLink } from '../../../ui/link';
import { MoveMenu } from '../moves/move-menu';
import { type IntendedMove, MoveWindow } from '../moves/move-window';
import { type Partnership, partnershipsChanged, titleOf } from '../queries';

/** What can be done with a partnership as a whole. */
export function PartnershipActions({ partnership }: { partnership: Partnership }): ReactElement {
  const t = useTexts('partnerships');
  const navigate = useNavigate();
  const [intended, setIntended] = useState<IntendedMove | null>(null);
  const [isRemoving, removing] = useDisclosure(false);
  const { id, stage, version } = partnership;
  return (
    <Group gap="xs">
      <MoveMenu
        title={titleOf(partnership)}
        stage={stage}
        size="md"
        onChoice={(to) => {
          setIntended({ id, to });
        }}
      />
      <ButtonLink
        to="/partnerships/$id/edit"
        params={{ id }}
        variant="default"
        leftSection={<IconPencil size={20} aria-hidden />}
      >
        {t('one.edit')}
      </ButtonLink>
      {stage === 'identified' && (
        <Button
          variant="default"
          leftSection={<IconTrash size={20} aria-hidden />}
          onClick={removing.open}
        >
          {t('one.remove')}
        </Button>
      )}
      <MoveWindow
        move={intended}
        onClose={() => {
          setIntended(null);
        }}
      />
      <Confirmation
        isOpen={isRemoving}
        title={t('one.remove')}
        explanation={t('one.remove.meaning')}
        action={t('one.remove')}
        act={() =>
          api.DELETE('/api/v1/partnerships/{id}', {
            params: { path: { id }, header: ifMatch(version) },
          })
        }
        onDone={async () => {
          await navigate({ to: '/partnerships' });
          await partnershipsChanged();
        }}
        onClose={removing.close}
      />
    </Group>
  );
}
