import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { referralsChanged } from '../queries';

/** Takes a slip of the mouse back. */
export function Undo({ id, until }: { id: string; until: string }): ReactElement {
  const t = useTexts('referrals');
  const formats = useFormats();
  const undoing = useMutation({
    mutationFn: () => api.POST('/api/v1/referrals/{id}/undo', { params: { path: { id } } }),
    onSettled: referralsChanged,
  });
  return (
    <Stack gap={4}>
      {undoing.error !== null && <FailureNotice error={undoing.error} />}
      <Button
        variant="subtle"
        loading={undoing.isPending}
        onClick={() => {
          undoing.mutate();
        }}
      >
        {t('undo.action')}
      </Button>
      <Text size="sm" c="dimmed" ta="center">
        {t('undo.until', { until: formats.instant(until) })}
      </Text>
    </Stack>
  );
}
