import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconArchive,
  IconArchiveOff,
  IconChecks,
  IconPencil,
  IconPencilPlus,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { ifMatch } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { useWordsOfFailure } from '../../../ui/failure-notice';
import { ButtonLink } from '../../../ui/link';
import { quickLog } from '../../../ui/log/quick-log';
import { notifySaved } from '../../../ui/notify';
import { type Contact, contactsChanged } from '../queries';

/** What can be done with a contact as a whole. */
export function ContactActions({ contact }: { contact: Contact }): ReactElement | null {
  const t = useTexts('contacts');
  const may = useMay();
  const words = useWordsOfFailure();
  const { id, version, archivedAt } = contact;
  const params = { path: { id } };
  const ofVersion = { path: { id }, header: ifMatch(version) };
  const acts = {
    verify: () => api.POST('/api/v1/contacts/{id}/verifications', { params }),
    archive: () => api.DELETE('/api/v1/contacts/{id}', { params: ofVersion }),
    restore: () => api.POST('/api/v1/contacts/{id}/restore', { params: ofVersion }),
  };
  const acting = useMutation({
    mutationFn: async (act: keyof typeof acts) => {
      await acts[act]();
    },
    onSuccess: (_, act) => {
      notifySaved(t(`done.${act}`));
    },
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
    // Also when it was refused: what is shown may be no longer so.
    onSettled: contactsChanged,
  });
  if (!may('contacts.write')) return null;
  const does = (act: keyof typeof acts) => ({
    loading: acting.isPending && acting.variables === act,
    onClick: () => {
      acting.mutate(act);
    },
  });
  if (archivedAt !== null) {
    return (
      <Button leftSection={<IconArchiveOff size={20} aria-hidden />} {...does('restore')}>
        {t('act.restore')}
      </Button>
    );
  }
  return (
    <Group gap="xs">
      <ButtonLink
        to="/contacts/$id/edit"
        params={{ id }}
        leftSection={<IconPencil size={20} aria-hidden />}
      >
        {t('act.edit')}
      </ButtonLink>
      {may('interactions.write') && (
        <Button
          variant="default"
          leftSection={<IconPencilPlus size={20} aria-hidden />}
          onClick={() => {
            quickLog.set({ contactId: id });
          }}
        >
          {t('act.log')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconChecks size={20} aria-hidden />}
        {...does('verify')}
      >
        {t('act.verify')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconArchive size={20} aria-hidden />}
        {...does('archive')}
      >
        {t('act.archive')}
      </Button>
    </Group>
  );
}
