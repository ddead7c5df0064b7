import { Button, Menu, Text } from '@mantine/core';
import { IconAdjustments, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useAccount, useLibrary } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { signOut } from '../session/sign-out';
import { ColourSchemeItems } from './colour-scheme-items';
import { LanguageItems } from './language-items';

/** Who one is here; the language and the colours; the way out. */
export function AccountMenu(): ReactElement {
  const t = useTexts('shell');
  const { name } = useAccount();
  const library = useLibrary();
  return (
    <Menu width={280} position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="inherit"
          px="xs"
          leftSection={<IconUserCircle aria-hidden />}
          aria-label={t('account.menu', { name })}
        >
          <Text component="span" visibleFrom="sm">
            {name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="calc(100vh - 80px)" style={{ overflowY: 'auto' }}>
        <Text component="div" px="sm" pt="xs" fw={600}>
          {name}
        </Text>
        <Text component="div" px="sm" pb="xs" c="dimmed" size="sm">
          {library.name}
        </Text>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/preferences"
          leftSection={<IconAdjustments size={18} aria-hidden />}
        >
          {t('account.preferences')}
        </Menu.Item>
        <Menu.Divider />
        <LanguageItems />
        <Menu.Divider />
        <ColourSchemeItems />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={18} aria-hidden />}
          onClick={() => void signOut('here')}
        >
          {t('account.sign_out')}
        </Menu.Item>
        <Menu.Item onClick={() => void signOut('everywhere')}>
          {t('account.sign_out_everywhere')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
