import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { useWordsOfFailure } from '../../../ui/failure-notice';
import { mentoringChanged } from '../queries';
import { type MentoringForm } from './queries';

/** A form that was sent: whether it was filled in, and until when it can be. */
export function SentForm({ form }: { form: MentoringForm }): ReactElement {
  const t = useTexts('mentoring');
  const formats = useFormats();
  const words = useWordsOfFailure();
  const { id, createdAt, expiresAt, filledAt, revokedAt } = form;
  const day = formats.day(createdAt);
  const isOpen = revokedAt === null && new Date(expiresAt) > new Date();
  const revoking = useMutation({
    mutationFn: () => api.DELETE('/api/v1/mentoring-forms/{id}', { params: { path: { id } } }),
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
    onSettled: mentoringChanged,
  });
  return (
    <Group justify="space-between" w="100%" gap="xs">
      <div>
        <Text>{t('forms.sent', { day })}</Text>
        <Text size="sm" c="dimmed">
          {[
            filledAt === null
              ? t('forms.unfilled')
              : t('forms.filled', { at: formats.instant(filledAt) }),
            revokedAt !== null && t('forms.revoked'),
            isOpen && t('forms.open_until', { day: formats.day(expiresAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {isOpen && (
        <Button
          variant="default"
          size="sm"
          loading={revoking.isPending}
          aria-label={t('forms.revoke.of', { day })}
          onClick={() => {
            revoking.mutate();
          }}
        >
          {t('forms.revoke')}
        </Button>
      )}
    </Group>
  );
}
