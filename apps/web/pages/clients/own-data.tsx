import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { ifMatch } from '#api-client';
import { useMay } from '../../base/account';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { Confirmation } from '../../ui/confirmation';
import { Section } from '../../ui/section';
import { type Client, clientsChanged } from './queries';

/** What clients may ask for: to see everything that is known of them, and to be forgotten. */
export function OwnData({ client }: { client: Client }): ReactElement {
  const t = useTexts('clients');
  const may = useMay();
  const navigate = useNavigate();
  const [isAsking, asking] = useDisclosure(false);
  const path = { id: client.id };
  return (
    <Section title={t('data.title')}>
      <Stack gap="sm">
        <Text>{t('data.export.meaning')}</Text>
        <Button
          component="a"
          variant="default"
          href={`/api/v1/clients/${client.id}/export`}
          target="_blank"
          rel="noopener"
        >
          {t('data.export')}
        </Button>
        {may('clients.erase') && (
          <>
            <Text mt="sm">{t('data.erase.summary')}</Text>
            <Button variant="default" c="var(--mantine-color-error)" onClick={asking.open}>
              {t('data.erase')}
            </Button>
          </>
        )}
      </Stack>
      <Confirmation
        isOpen={isAsking}
        title={t('data.erase')}
        explanation={t('data.erase.meaning')}
        action={t('data.erase.action')}
        act={() =>
          api.POST('/api/v1/clients/{id}/erasure', {
            params: { path, header: ifMatch(client.version ?? 0) },
          })
        }
        onDone={async () => {
          await navigate({ to: '/clients' });
          await clientsChanged();
        }}
        onClose={asking.close}
      />
    </Section>
  );
}
