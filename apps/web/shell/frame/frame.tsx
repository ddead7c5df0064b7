import { AppShell, Burger, Group, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { Waiting } from '../../ui/waiting';
import { KeyboardHelp } from '../keyboard/keyboard-help';
import { NoticesBell } from '../notices/notices-bell';
import { QuickLogging } from '../quick-log/quick-log';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { MainMenu } from './main-menu';

/** What surrounds every page of somebody signed in. */
export function Frame(): ReactElement {
  const t = useTexts('shell');
  const [isMenuOpen, menu] = useDisclosure(false);
  return (
    <AppShell
      header={{ height: 64 }}
      navbar={{ width: 248, breakpoint: 'sm', collapsed: { mobile: !isMenuOpen } }}
      padding={{ base: 'md', sm: 'xl' }}
    >
      <a className="skip-link" href="#main">
        {t('frame.skip')}
      </a>
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={isMenuOpen}
              onClick={menu.toggle}
              hiddenFrom="sm"
              aria-label={t('frame.menu')}
              aria-expanded={isMenuOpen}
              aria-controls="menu"
            />
            <UnstyledButton component={Link} to="/" aria-label={t('frame.home')}>
              <Brand />
            </UnstyledButton>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <QuickLogging />
            <NoticesBell />
            <KeyboardHelp />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" id="menu" aria-label={t('frame.menu')}>
        <MainMenu onChoice={menu.close} />
      </AppShell.Navbar>
      <AppShell.Main id="main">
        <Waiting>
          <Outlet />
        </Waiting>
      </AppShell.Main>
    </AppShell>
  );
}
