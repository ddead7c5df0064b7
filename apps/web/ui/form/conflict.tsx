import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { differences, withMine } from './merge';

interface ConflictProps<Values extends object> {
  readonly labels: Readonly<Record<keyof Values & string, string>>;
  readonly before: Values;
  readonly mine: Values;
  readonly theirs: Values;
  readonly onKeep: (merged: Values) => void;
  /** Says what a field holds, as people read it; undefined for a word or a number, which says it itself. */
  readonly say?: ((values: Values, name: keyof Values & string) => ReactNode) | undefined;
}

/** Somebody else changed the same thing meanwhile: what they wrote stands beside what I wrote. */
export function Conflict<Values extends object>(props: ConflictProps<Values>): ReactElement {
  const { labels, before, mine, theirs, onKeep } = props;
  const t = useTexts('ui');
  const say = (values: Values, name: keyof Values & string): ReactNode =>
    props.say?.(values, name) ?? String(values[name]);
  const names = [...new Set([...differences(before, theirs), ...differences(before, mine)])];
  return (
    <Modal
      opened
      onClose={() => {
        onKeep(withMine(before, mine, theirs));
      }}
      title={t('conflict.title')}
      closeButtonProps={{ 'aria-label': t('conflict.mine') }}
    >
      <Stack>
        <Text>{t('conflict.explanation')}</Text>
        <Table.ScrollContainer minWidth={480}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('conflict.field')}</Table.Th>
                <Table.Th>{t('conflict.before')}</Table.Th>
                <Table.Th>{t('conflict.now')}</Table.Th>
                <Table.Th>{t('conflict.yours')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {names.map((name) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row">{labels[name]}</Table.Th>
                  <Table.Td>{say(before, name)}</Table.Td>
                  <Table.Td>{say(theirs, name)}</Table.Td>
                  <Table.Td>{say(mine, name)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Group>
          <Button
            onClick={() => {
              onKeep(withMine(before, mine, theirs));
            }}
          >
            {t('conflict.mine')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              onKeep(theirs);
            }}
          >
            {t('conflict.theirs')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('conflict.then')}
        </Text>
      </Stack>
    </Modal>
  );
}
