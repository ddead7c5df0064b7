import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { differences, disputed, withMine } from './merge';

interface ConflictProps<Values extends object> {
  readonly labels: Readonly<Record<keyof Values & string, string>>;
  readonly before: Values;
  readonly mine: Values;
  readonly theirs: Values;
  /** Goes on with their version, and with what I have changed where I do not give it up. */
  readonly onKeep: (merged: Values) => void;
  /** Says what a field holds, as people read it; undefined for a word or a number, which says it itself. */
  readonly say?: ((values: Values, name: keyof Values & string) => ReactNode) | undefined;
  /** Who changed it, and when: where that is known. */
  readonly who?: ReactNode;
}

/** Somebody else changed the same thing meanwhile: what they wrote stands beside what I wrote. */
export function Conflict<Values extends object>(props: ConflictProps<Values>): ReactElement {
  const { labels, before, mine, theirs, onKeep, who } = props;
  const t = useTexts('ui');
  const say = (values: Values, name: keyof Values & string): ReactNode =>
    props.say?.(values, name) ?? (String(values[name]) || t('conflict.empty'));
  const names = [...new Set([...differences(before, theirs), ...differences(before, mine)])];
  const both = disputed(before, mine, theirs);
  const keepMine = (): void => {
    onKeep(withMine(before, mine, theirs));
  };
  const mineIs = t(both.length > 0 ? 'conflict.mine' : 'conflict.go_on');
  return (
    <Modal
      opened
      onClose={keepMine}
      title={t('conflict.title')}
      closeButtonProps={{ 'aria-label': mineIs }}
    >
      <Stack>
        {who}
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
                  <Table.Td className="written">{say(before, name)}</Table.Td>
                  <Table.Td className="written">{say(theirs, name)}</Table.Td>
                  <Table.Td className="written">{say(mine, name)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Text>{t(both.length > 0 ? 'conflict.same' : 'conflict.apart')}</Text>
        <Group>
          <Button onClick={keepMine}>{mineIs}</Button>
          {both.length > 0 && (
            <Button
              variant="default"
              onClick={() => {
                onKeep(withMine(before, mine, theirs, both));
              }}
            >
              {t('conflict.theirs')}
            </Button>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {t('conflict.then')}
        </Text>
      </Stack>
    </Modal>
  );
}
