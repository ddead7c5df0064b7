import { Box, Center, Group, Menu, Stack, UnstyledButton } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { type ReactElement, type ReactNode } from 'react';
import { currentLanguage } from '../../base/language/current-language';
import { useTexts } from '../../base/language/use-texts';
import { Brand } from '../frame/brand';
import { LanguageItems, languageNames } from '../frame/language-items';

/** The pages before one is let in: one calm card, and a choice of language. */
export function Doorway({ children }: { children: ReactNode }): ReactElement {
  const t = useTexts('shell');
  return (
    <Center mih="100vh" p="md" component="main" id="main">
      <Stack w="100%" maw={420} gap="lg">
        <Group justify="space-between">
          <Brand />
          <Menu position="bottom-end">
            <Menu.Target>
              <UnstyledButton
                p="xs"
                aria-label={`${t('account.language')}: ${languageNames[currentLanguage()]}`}
              >
                <Group gap={6}>
                  <IconLanguage size={20} aria-hidden />
                  {languageNames[currentLanguage()]}
                </Group>
              </UnstyledButton>
            </Menu.Target>
            <Menu.Dropdown>
              <LanguageItems />
            </Menu.Dropdown>
          </Menu>
        </Group>
        <Box className="surface" p="xl">
          {children}
        </Box>
      </Stack>
    </Center>
  );
}
