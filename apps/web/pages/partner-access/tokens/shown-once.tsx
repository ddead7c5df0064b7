import { Alert, Button, Code, CopyButton, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';

/** A token, this one time. */
export function ShownOnce({ token }: { token: string }): ReactElement {
  const t = useTexts('partner-access');
  return (
    <Alert role="status" color="yellow" icon={<IconKey aria-hidden />} title={t('once.title')}>
      <Stack align="flex-start" gap="sm">
        <Text>{t('once.explanation')}</Text>
        <Code block className="written" w="100%" fz="md">
          {token}
        </Code>
        <CopyButton value={token}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('once.copied') : t('once.copy')}
            </Button>
          )}
        </CopyButton>
      </Stack>
    </Alert>
  );
}
