import { ActionIcon, Group, Kbd, Stack, Switch, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHelp } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { useValue } from '../../base/value-store';
import { Dialog } from '../dialog/dialog';
import { shortcutsOn, switchShortcuts, useShortcut } from './shortcuts';

/** The keys that do something, with the words `keyboard.<name>`. */
const keys = { l: 'log', '?': 'help' } as const;

/** What the keyboard can do, one key away. */
export function KeyboardHelp(): ReactElement {
  const t = useTexts('shell');
  const [isOpen, help] = useDisclosure(false);
  const areOn = useValue(shortcutsOn);
  useShortcut('?', help.open);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="inherit"
        size={44}
        onClick={help.open}
        aria-label={t('keyboard.title')}
      >
        <IconHelp aria-hidden />
      </ActionIcon>
      <Dialog
        opened={isOpen}
        onClose={help.close}
        title={t('keyboard.title')}
        closeButtonProps={{ 'aria-label': t('keyboard.close') }}
      >
        <Stack>
          {Object.entries(keys).map(([key, name]) => (
            <Group key={key}>
              <Kbd size="md">{key}</Kbd>
              <Text>{t(`keyboard.${name}`)}</Text>
            </Group>
          ))}
          <Text c="dimmed">{t('keyboard.everywhere')}</Text>
          <Switch
            label={t('keyboard.switch')}
            checked={areOn}
            onChange={(event) => {
              switchShortcuts(event.currentTarget.checked);
            }}
          />
        </Stack>
      </Dialog>
    </>
  );
}
