import { Progress, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { type Import } from '../queries';

/** How far the worker has come in the file. */
export function WorkProgress({ progress }: { progress: Import['progress'] }): ReactElement {
  const t = useTexts('imports');
  const formats = useFormats();
  return (
    <Stack gap={4}>
      <Progress size="lg" value={progress.percent} aria-label={t('progress')} />
      <Text size="sm" c="dimmed">
        {t('progress.far', { row: formats.number(progress.row), percent: progress.percent })}
      </Text>
    </Stack>
  );
}
