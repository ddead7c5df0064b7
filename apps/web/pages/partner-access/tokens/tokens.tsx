import { Button, List, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement, useState } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { accessKey } from '../queries';
import { IssueToken } from './issue-token';
import { ShownOnce } from './shown-once';
import { TokenRow } from './token-row';

/** The tokens of a partner. What opens the door is shown when it is made, and never again. */
export function Tokens({ contactId }: { contactId: string }): ReactElement {
  const t = useTexts('partner-access');
  const [isOpen, issuing] = useDisclosure(false);
  const [issued, setIssued] = useState<string | null>(null);
  const pages = usePages([...accessKey(contactId), 'tokens'], (cursor) =>
    answerOf(
      api.GET('/api/v1/contacts/{contactId}/tokens', {
        params: { path: { contactId }, query: { cursor } },
      }),
    ),
  );
  return (
    <Section title={t('tokens.title')}>
      <Stack>
        {issued !== null && <ShownOnce token={issued} />}
        {pages.items.length === 0 && <Text c="dimmed">{t('tokens.none')}</Text>}
        <List listStyleType="none" spacing="md">
          {pages.items.map((token) => (
            <List.Item key={token.id}>
              <TokenRow contactId={contactId} token={token} />
            </List.Item>
          ))}
        </List>
        <ShowMore pages={pages} />
        <Button variant="default" onClick={issuing.open} w="fit-content">
          {t('tokens.issue')}
        </Button>
      </Stack>
      <Modal
        opened={isOpen}
        onClose={issuing.close}
        title={t('tokens.issue')}
        closeButtonProps={{ 'aria-label': t('tokens.close') }}
      >
        <IssueToken
          contactId={contactId}
          onIssued={(token) => {
            setIssued(token);
            issuing.close();
          }}
        />
      </Modal>
    </Section>
  );
}
