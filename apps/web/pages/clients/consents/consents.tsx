import { Button, List, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { ConsentForm } from '../../../ui/clients/consent-form';
import { Section } from '../../../ui/section';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { clientsChanged, clientsKey } from '../queries';
import { ConsentRow } from './consent-row';

/** What the client agreed to: who may know what of them, until when. */
export function Consents({ clientId }: { clientId: string }): ReactElement {
  const t = useTexts('clients');
  const words = useTexts('ui');
  const may = useMay();
  const [isOpen, giving] = useDisclosure(false);
  const pages = usePages([...clientsKey, clientId, 'consents'], (cursor) =>
    answerOf(
      api.GET('/api/v1/clients/{clientId}/consents', {
        params: { path: { clientId }, query: { cursor } },
      }),
    ),
  );
  return (
    <Section title={t('consents.title')}>
      <Stack>
        {pages.items.length === 0 && <Text c="dimmed">{t('consents.none')}</Text>}
        <List listStyleType="none" spacing="md">
          {pages.items.map((consent) => (
            <List.Item key={consent.id}>
              <ConsentRow clientId={clientId} consent={consent} />
            </List.Item>
          ))}
        </List>
        <ShowMore pages={pages} />
        {may('clients.write') && (
          <Button variant="default" onClick={giving.open}>
            {words('consent.record')}
          </Button>
        )}
      </Stack>
      <Modal
        opened={isOpen}
        onClose={giving.close}
        title={words('consent.record')}
        closeButtonProps={{ 'aria-label': t('consents.close') }}
      >
        <ConsentForm
          clientId={clientId}
          onGiven={async () => {
            giving.close();
            await clientsChanged();
          }}
        />
      </Modal>
    </Section>
  );
}
