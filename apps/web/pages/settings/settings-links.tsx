import { Group } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';

/** The other pages of the settings. */
export function SettingsLinks(): ReactElement {
  const t = useTexts('settings');
  return (
    <Group gap="xs">
      <ButtonLink variant="default" to="/settings/users">
        {t('users.title')}
      </ButtonLink>
      <ButtonLink variant="default" to="/settings/branches">
        {t('branches.title')}
      </ButtonLink>
      <ButtonLink variant="default" to="/settings/calendar">
        {t('calendar.title')}
      </ButtonLink>
      <ButtonLink variant="default" to="/settings/mentoring">
        {t('mentoring.title')}
      </ButtonLink>
      <ButtonLink variant="default" to="/settings/resource-words">
        {t('resource_words.title')}
      </ButtonLink>
      <ButtonLink variant="default" to="/settings/interaction-templates">
        {t('templates.title')}
      </ButtonLink>
    </Group>
  );
}
