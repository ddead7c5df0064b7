import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { useContactName } from '../../../base/contact-name';
import { Confirmation } from '../../../ui/confirmation';
import { clientsChanged } from '../queries';

interface ConsentRowProps {
  readonly clientId: string;
  readonly consent: Schemas['ConsentDto'];
}

export function ConsentRow({ clientId, consent }: ConsentRowProps): ReactElement {
  const t = useTexts('clients');
  const label = useLabels();
  const formats = useFormats();
  const may = useMay();
  const [isAsking, asking] = useDisclosure(false);
  const { id, fields, howGiven, givenAt, until, withdrawnAt, recipientContactId } = consent;
  const recipient = useContactName(recipientContactId);
  return (
    <Stack gap={4} align="flex-start">
      <Group gap="xs">
        <Text fw={600}>{recipient ?? t('consents.us')}</Text>
        {withdrawnAt !== null && (
          <Badge color="gray" variant="light" tt="none" size="lg">
            {t('consents.withdrawn', { day: formats.day(withdrawnAt) })}
          </Badge>
        )}
      </Group>
      <Text>{fields.map((field) => label('client_field', field)).join(', ')}</Text>
      <Text size="sm" c="dimmed">
        {[
          label('consent_way', howGiven),
          formats.day(givenAt),
          until && t('consents.until', { day: formats.day(until) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {withdrawnAt === null && may('clients.write') && (
        <Button variant="default" size="sm" onClick={asking.open}>
          {t('consents.withdraw')}
        </Button>
      )}
      <Confirmation
        isOpen={isAsking}
        title={t('consents.withdraw')}
        explanation={t('consents.withdraw.meaning')}
        action={t('consents.withdraw')}
        act={() =>
          api.POST('/api/v1/clients/{clientId}/consents/{id}/withdraw', {
            params: { path: { clientId, id } },
          })
        }
        onDone={clientsChanged}
        onClose={asking.close}
      />
    </Stack>
  );
}
