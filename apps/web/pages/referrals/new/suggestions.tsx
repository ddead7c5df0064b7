import {
  Badge,
  Button,
  Collapse,
  Group,
  List,
  NativeSelect,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { answerOf } from '#api-client';
import { type ContactKind, contactKindNames } from '#libs/contacts/domain/contact-kind';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';

const PAUSE_MILLISECONDS = 300;

/** Whom to refer somebody to, the best first, each with the grounds of its place. */
export function Suggestions({ onChoice }: { onChoice: (contactId: string) => void }): ReactElement {
  const t = useTexts('referrals');
  const label = useLabels();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const [wish, setWish] = useState({ kind: 'job_agency' as ContactKind, service: '', place: '' });
  const [asked] = useDebouncedValue(wish, PAUSE_MILLISECONDS);
  const found = useQuery({
    queryKey: ['partner-suggestions', asked],
    queryFn: () => {
      const { kind, service, place } = asked;
      const query = { kind, limit: 5, service: service || undefined, place: place || undefined };
      return answerOf(api.GET('/api/v1/partner-suggestions', { params: { query } }));
    },
    enabled: isOpen,
  });
  return (
    <Stack gap="sm" align="flex-start">
      <Button variant="default" onClick={toggle} aria-expanded={isOpen}>
        {t('suggestions.open')}
      </Button>
      <Collapse expanded={isOpen} w="100%">
        <Stack gap="sm">
          <Group grow align="flex-end">
            <NativeSelect
              label={t('suggestions.kind')}
              value={wish.kind}
              data={contactKindNames.map((value) => ({
                value,
                label: label('contact_kind', value),
              }))}
              onChange={({ currentTarget }) => {
                setWish({ ...wish, kind: currentTarget.value as ContactKind });
              }}
            />
            <TextInput
              label={t('suggestions.service')}
              value={wish.service}
              onChange={({ currentTarget }) => {
                setWish({ ...wish, service: currentTarget.value });
              }}
            />
            <TextInput
              label={t('suggestions.place')}
              value={wish.place}
              onChange={({ currentTarget }) => {
                setWish({ ...wish, place: currentTarget.value });
              }}
            />
          </Group>
          {found.error !== null && <FailureNotice error={found.error} />}
          {found.data?.data.length === 0 && <Text>{t('suggestions.none')}</Text>}
          <List listStyleType="none" spacing="sm">
            {found.data?.data.map(({ contact, score, grounds }) => (
              <List.Item key={contact.id}>
                <Group justify="space-between" wrap="nowrap" align="flex-start">
                  <div>
                    <Text fw={600}>{contact.name}</Text>
                    <Text size="sm" c="dimmed">
                      {grounds.map(({ reason }) => label('suggestion_reason', reason)).join(' · ')}
                    </Text>
                  </div>
                  <Group gap="xs" wrap="nowrap">
                    <Badge variant="light" size="lg">
                      {t('suggestions.score', { score })}
                    </Badge>
                    <Button
                      size="sm"
                      variant="default"
                      aria-label={t('suggestions.choose.named', { partner: contact.name })}
                      onClick={() => {
                        onChoice(contact.id);
                        close();
                      }}
                    >
                      {t('suggestions.choose')}
                    </Button>
                  </Group>
                </Group>
              </List.Item>
            ))}
          </List>
        </Stack>
      </Collapse>
    </Stack>
  );
}
