import { Alert, Button, Group, Table, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { type Contact } from '../queries';
import { changedFields, type ContactField, type ContactFields, fieldsOf } from './contact-fields';
import { useWordsOf } from './use-words-of';

interface ConflictProps {
  /** The contact as it was when one began to type. */
  readonly before: ContactFields;
  readonly mine: ContactFields;
  readonly theirs: Contact;
  /** Goes on; in the fields that are named their words stay. */
  readonly onDecided: (given: readonly ContactField[]) => void;
}

/** A colleague changed the contact meanwhile: who, what, and whose words shall stay. */
export function Conflict({ before, mine, theirs, onDecided }: ConflictProps): ReactElement {
  const t = useTexts('contacts');
  const words = useWordsOf();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.focus();
  }, []);
  const now = fieldsOf(theirs);
  const changed = changedFields(before, now);
  const mineToo = changedFields(before, mine);
  const both = changed.filter((field) => mineToo.includes(field));
  return (
    <Alert
      ref={notice}
      role="alert"
      tabIndex={-1}
      color="yellow"
      icon={<IconUsers aria-hidden />}
      title={t('conflict.title')}
    >
      <WhoChanged contact={theirs} />
      <Table my="md" layout="fixed" withRowBorders>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('conflict.field')}</Table.Th>
            <Table.Th>{t('conflict.theirs')}</Table.Th>
            <Table.Th>{t('conflict.mine')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changed.map((field) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{t(`field.${field}`)}</Table.Th>
              <Table.Td className="written">{words(field, now)}</Table.Td>
              <Table.Td className="written">
                {both.includes(field) ? words(field, mine) : t('conflict.untouched')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text mb="md">{t(both.length > 0 ? 'conflict.same' : 'conflict.apart')}</Text>
      <Group>
        <Button
          onClick={() => {
            onDecided([]);
          }}
        >
          {t(both.length > 0 ? 'conflict.keep_mine' : 'conflict.go_on')}
        </Button>
        {both.length > 0 && (
          <Button
            variant="default"
            onClick={() => {
              onDecided(both);
            }}
          >
            {t('conflict.take_theirs')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

function WhoChanged({ contact: { id, version } }: { contact: Contact }): ReactElement | null {
  const t = useTexts('contacts');
  const formats = useFormats();
  const { data } = useQuery({
    queryKey: ['contacts', 'last-change', id, version],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/contacts/{id}/timeline', {
          params: { path: { id }, query: { what: ['changes'], limit: 1 } },
        }),
      ),
  });
  const last = data?.data[0];
  if (!last?.change?.by.name) return null;
  return (
    <Text>{t('conflict.who', { name: last.change.by.name, at: formats.instant(last.at) })}</Text>
  );
}
