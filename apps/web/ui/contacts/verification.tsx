import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChecks } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { useWordsOfFailure } from '../failure-notice';
import { ButtonLink } from '../link';
import { workChanged } from '../work-changed';

/** A contact that should be looked at: it is still correct, or it is changed. */
export function Verification({ id, name }: { id: string; name: string }): ReactElement {
  const t = useTexts('ui');
  const words = useWordsOfFailure();
  const verifying = useMutation({
    mutationFn: () => api.POST('/api/v1/contacts/{id}/verifications', { params: { path: { id } } }),
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
    onSettled: workChanged,
  });
  return (
    <Group gap="xs">
      <Button
        variant="light"
        size="sm"
        leftSection={<IconChecks size={18} aria-hidden />}
        loading={verifying.isPending}
        aria-label={t('verify.of', { name })}
        onClick={() => {
          verifying.mutate();
        }}
      >
        {t('verify')}
      </Button>
      <ButtonLink to="/contacts/$id/edit" params={{ id }} variant="default" size="sm">
        {t('verify.change')}
      </ButtonLink>
    </Group>
  );
}
