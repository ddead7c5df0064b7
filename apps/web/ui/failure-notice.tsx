import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { Problem, Unreachable } from '#api-client';
import { useTexts } from '../base/language/use-texts';

interface FailureNoticeProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** Says what went wrong, in words for people, and what can be done. */
export function FailureNotice({ error, retry }: FailureNoticeProps): ReactElement {
  const t = useTexts('ui');
  const words = useWordsOf(error);
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={words}>
      <Stack align="flex-start" gap="xs">
        {error instanceof Problem && error.status >= 500 && (
          <Text size="sm">{t('failure.request', { id: error.requestId })}</Text>
        )}
        {retry && (
          <Button variant="default" onClick={retry}>
            {t('failure.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** An error in a sentence. */
function useWordsOf(error: unknown): string {
  const t = useTexts('ui');
  if (error instanceof Problem) return error.message;
  return error instanceof Unreachable ? t('failure.unreachable') : t('failure.unknown');
}
