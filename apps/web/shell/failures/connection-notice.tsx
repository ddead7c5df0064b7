import { Alert, Button, Group, Text } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { connection } from '../../base/connection';
import { useTexts } from '../../base/language/use-texts';
import { useValue } from '../../base/value-store';

/** Says that Liaison cannot be reached, for as long as that is so. */
export function ConnectionNotice(): ReactElement | null {
  const t = useTexts('shell');
  const queries = useQueryClient();
  if (useValue(connection)) return null;
  return (
    <Alert
      role="alert"
      color="orange"
      radius={0}
      icon={<IconWifiOff aria-hidden />}
      title={t('connection.title')}
      pos="sticky"
      top={0}
      style={{ zIndex: 300 }}
    >
      <Group justify="space-between">
        <Text>{t('connection.explanation')}</Text>
        <Button variant="default" onClick={() => void queries.refetchQueries({ type: 'active' })}>
          {t('connection.retry')}
        </Button>
      </Group>
    </Alert>
  );
}
