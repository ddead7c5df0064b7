import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { ButtonLink } from '../../../ui/link';
import { partnershipsChanged } from '../queries';
import { type Agreement } from './queries';

/** What can be done with an agreement as a whole. */
export function AgreementActions({ agreement }: { agreement: Agreement }): ReactElement {
  const t = useTexts('partnerships');
  const navigate = useNavigate();
  const [isRemoving, removing] = useDisclosure(false);
  const { id, version } = agreement;
  return (
    <Group gap="xs">
      <ButtonLink
        to="/partnerships/agreements/$id/edit"
        params={{ id }}
        leftSection={<IconPencil size={20} aria-hidden />}
      >
        {t('one.edit')}
      </ButtonLink>
      <Button
        variant="default"
        leftSection={<IconTrash size={20} aria-hidden />}
        onClick={removing.open}
      >
        {t('one.remove')}
      </Button>
      <Confirmation
        isOpen={isRemoving}
        title={t('agreement.remove')}
        explanation={t('agreement.remove.meaning')}
        action={t('agreement.remove')}
        act={() =>
          api.DELETE('/api/v1/agreements/{id}', {
            params: { path: { id }, header: ifMatch(version) },
          })
        }
        onDone={async () => {
          await navigate({ to: '/partnerships/agreements' });
          await partnershipsChanged();
        }}
        onClose={removing.close}
      />
    </Group>
  );
}
