import { Alert, Button, CopyButton, Stack, Text } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';

/** The private link: mailed where there is an address; shown once, to be handed on in another way. */
export function IssuedForm({ issued }: { issued: Schemas['IssuedFormDto'] }): ReactElement {
  const t = useTexts('mentoring');
  const formats = useFormats();
  const { address, isMailed, expiresAt } = issued;
  return (
    <Alert
      w="100%"
      role="status"
      color="lamp"
      icon={<IconLink aria-hidden />}
      title={t(isMailed ? 'forms.mailed' : 'forms.not_mailed')}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('forms.shown_once', { day: formats.day(expiresAt) })}</Text>
        <Text ff="monospace" size="sm" style={{ overflowWrap: 'anywhere' }}>
          {address}
        </Text>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" size="sm" onClick={copy}>
              {t(copied ? 'forms.copied' : 'forms.copy')}
            </Button>
          )}
        </CopyButton>
      </Stack>
    </Alert>
  );
}
