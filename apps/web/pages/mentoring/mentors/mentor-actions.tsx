import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArchive, IconArchiveOff, IconChecks, IconPencil } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { useWordsOfFailure } from '../../../ui/failure-notice';
import { ButtonLink } from '../../../ui/link';
import { notifySaved } from '../../../ui/notify';
import { type MentorProfile, mentoringChanged } from '../queries';

/** What can be done with a profile as a whole. */
export function MentorActions({ profile }: { profile: MentorProfile }): ReactElement {
  const t = useTexts('mentoring');
  const words = useWordsOfFailure();
  const { id, version, isVerified, archivedAt } = profile;
  const params = { path: { id }, header: ifMatch(version) };
  const acts = {
    verify: () => api.PATCH('/api/v1/mentor-profiles/{id}', { params, body: { isVerified: true } }),
    archive: () => api.DELETE('/api/v1/mentor-profiles/{id}', { params }),
    restore: () => api.POST('/api/v1/mentor-profiles/{id}/restore', { params }),
  };
  const acting = useMutation({
    mutationFn: async (act: keyof typeof acts) => {
      await acts[act]();
    },
    onSuccess: (_, act) => {
      notifySaved(t(`profile.done.${act}`));
    },
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
    // Also when it was refused: what is shown may be no longer so.
    onSettled: mentoringChanged,
  });
  const does = (act: keyof typeof acts) => ({
    loading: acting.isPending && acting.variables === act,
    onClick: () => {
      acting.mutate(act);
    },
  });
  if (archivedAt !== null) {
    return (
      <Button leftSection={<IconArchiveOff size={20} aria-hidden />} {...does('restore')}>
        {t('profile.restore')}
      </Button>
    );
  }
  return (
    <Group gap="xs">
      {!isVerified && (
        <Button leftSection={<IconChecks size={20} aria-hidden />} {...does('verify')}>
          {t('profile.verify')}
        </Button>
      )}
      <ButtonLink
        to="/mentoring/mentors/$id/edit"
        params={{ id }}
        variant={isVerified ? 'filled' : 'default'}
        leftSection={<IconPencil size={20} aria-hidden />}
      >
        {t('profile.edit')}
      </ButtonLink>
      <Button
        variant="default"
        leftSection={<IconArchive size={20} aria-hidden />}
        {...does('archive')}
      >
        {t('profile.archive')}
      </Button>
    </Group>
  );
}
