import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Absences } from './absences/absences';
import { CalendarFeed } from './calendar-feed';
import { EditPreferences } from './edit-preferences';
import { OwnLanguage } from './own-language';
import { preferencesQuery } from './queries';

/** How one wants to be told of things, and when one is away. */
export function PreferencesPage(): ReactElement {
  const t = useTexts('preferences');
  const { data: preferences } = useSuspenseQuery(preferencesQuery);
  return (
    <Page title={t('title')} size="sm">
      <Stack>
        <Section title={t('telling.title')}>
          <EditPreferences key={preferences.version} preferences={preferences} />
        </Section>
        <Section title={t('language.title')}>
          <OwnLanguage />
        </Section>
        <Section title={t('absences.title')}>
          <Absences />
        </Section>
        <Section title={t('calendar.title')}>
          <CalendarFeed />
        </Section>
      </Stack>
    </Page>
  );
}
