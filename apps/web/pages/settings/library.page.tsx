import { Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useLibrary, useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { EditLibrary } from './edit-library';
import { SettingsLinks } from './settings-links';

/** What holds for the whole library. */
export function LibraryPage(): ReactElement {
  const t = useTexts('settings');
  const may = useMay();
  const library = useLibrary();
  return (
    <Page title={t('title')} size="sm" actions={<SettingsLinks />}>
      <Stack>
        <Section title={library.name}>
          {may('library.write') ? (
            <EditLibrary key={library.version} library={library} />
          ) : (
            <Text>{t('only_admins')}</Text>
          )}
        </Section>
      </Stack>
    </Page>
  );
}
