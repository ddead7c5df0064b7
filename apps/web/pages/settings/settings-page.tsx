import { type MantineSize } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { SiblingPages } from '../../ui/sibling-pages';

/** What the settings' pages are called, and where each stands. */
const addresses = {
  'library.title': '/settings',
  'users.title': '/settings/users',
  'branches.title': '/settings/branches',
  'calendar.title': '/settings/calendar',
  'mail.title': '/settings/mail',
  'templates.title': '/settings/interaction-templates',
  'mentoring.title': '/settings/mentoring',
  'resource_words.title': '/settings/resource-words',
} as const;

interface SettingsPageProps {
  readonly title: keyof typeof addresses;
  readonly actions?: ReactNode;
  readonly size?: MantineSize;
  readonly children: ReactNode;
}

/** One page of the settings, with the way to the others. */
export function SettingsPage(props: SettingsPageProps): ReactElement {
  const { title, actions, size = 'md', children } = props;
  const t = useTexts('settings');
  return (
    <Page title={t(title)} actions={actions} size={size}>
      <SiblingPages label={t('title')}>
        {(Object.keys(addresses) as (keyof typeof addresses)[]).map((one) => (
          <ButtonLink
            key={one}
            to={addresses[one]}
            size="sm"
            variant={one === title ? 'light' : 'default'}
            aria-current={one === title ? 'page' : undefined}
          >
            {t(one)}
          </ButtonLink>
        ))}
      </SiblingPages>
      {children}
    </Page>
  );
}
