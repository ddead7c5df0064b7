import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { useSavedFile } from '../../../ui/files/use-saved-file';
import { Section } from '../../../ui/section';
import { workChanged } from '../../../ui/work-changed';
import { type Contact } from '../queries';

/** What people may ask for: all that is known of them, and to be forgotten. */
export function OwnData({ contact: { id, name, version } }: { contact: Contact }): ReactElement {
  const t = useTexts('contacts');
  const may = useMay();
  const navigate = useNavigate();
  const [isAsking, asking] = useDisclosure(false);
  const saving = useSavedFile(
    () => `${name}.json`,
    (path: { id: string }) =>
      answerOf(api.GET('/api/v1/contacts/{id}/export', { params: { path }, parseAs: 'blob' })),
  );
  return (
    <Section title={t('data.title')}>
      <Stack gap="sm" align="flex-start">
        {may('contacts.export') && (
          <>
            <Text>{t('data.export.meaning')}</Text>
            <Button
              component="a"
              variant="default"
              href={`/api/v1/contacts/${id}/export`}
              target="_blank"
              rel="noopener"
            >
              {t('data.export.page')}
            </Button>
            <Button
              variant="default"
              loading={saving.isPending}
              onClick={() => {
                saving.mutate({ id });
              }}
            >
              {t('data.export')}
            </Button>
          </>
        )}
        {may('contacts.erase') && (
          <Button variant="default" c="var(--mantine-color-error)" onClick={asking.open}>
            {t('data.erase')}
          </Button>
        )}
      </Stack>
      <Confirmation
        isOpen={isAsking}
        title={t('data.erase')}
        explanation={t('data.erase.meaning')}
        action={t('data.erase.action')}
        act={() =>
          api.POST('/api/v1/contacts/{id}/erasure', {
            params: { path: { id }, header: ifMatch(version) },
          })
        }
        onDone={async () => {
          await navigate({ to: '/contacts' });
          await workChanged();
        }}
        onClose={asking.close}
      />
    </Section>
  );
}
