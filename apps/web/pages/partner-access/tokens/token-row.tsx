import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { accessChanged } from '../queries';

interface TokenRowProps {
  readonly contactId: string;
  readonly token: Schemas['TokenDto'];
}

export function TokenRow({ contactId, token }: TokenRowProps): ReactElement {
  const t = useTexts('partner-access');
  const formats = useFormats();
  const [isAsking, asking] = useDisclosure(false);
  const { id, name, scopes, lastUsedAt, expiresAt, revokedAt, rotatedAt } = token;
  const facts = [
    revokedAt !== null && t('token.revoked', { at: formats.instant(revokedAt) }),
    lastUsedAt === null ? t('token.unused') : t('token.used', { at: formats.instant(lastUsedAt) }),
    expiresAt !== null && t('token.expires', { at: formats.instant(expiresAt) }),
    rotatedAt !== null && t('token.rotated', { at: formats.instant(rotatedAt) }),
  ];
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="sm">
          {scopes.map((scope) => t(`scope.${scope.replace(':', '_')}`)).join(' · ')}
        </Text>
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </div>
      {revokedAt === null && (
        <Button variant="default" size="sm" onClick={asking.open}>
          {t('token.revoke')}
        </Button>
      )}
      <Confirmation
        isOpen={isAsking}
        title={t('token.revoke')}
        explanation={t('token.revoke.meaning')}
        action={t('token.revoke')}
        act={() =>
          api.DELETE('/api/v1/contacts/{contactId}/tokens/{id}', {
            params: { path: { contactId, id } },
          })
        }
        onDone={() => accessChanged(contactId)}
        onClose={asking.close}
      />
    </Group>
  );
}
