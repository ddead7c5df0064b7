import { Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useLibrary, useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { Section } from '../../ui/section';
import { EditLibrary } from './edit-library';
import { SettingsPage } from './settings-page';

/** What holds for the whole library. */
export function LibraryPage(): ReactElement {
  const t = useTexts('settings');
  const may = useMay();
  const library = useLibrary();
  return (
    <SettingsPage title="library.title">
      <Section title={library.name}>
        {may('library.write') ? (
          <EditLibrary key={library.version} library={library} />
        ) : (
          <Text>{t('only_admins')}</Text>
        )}
      </Section>
    </SettingsPage>
  );
}
