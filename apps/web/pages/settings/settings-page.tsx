import { type MantineSize } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { SiblingPages } from '../../ui/sibling-pages';

/** The settings' pages, and where each stands. */
const addresses = {
  library: '/settings',
  users: '/settings/users',
  branches: '/settings/branches',
  calendar: '/settings/calendar',
  mail: '/settings/mail',
  templates: '/settings/interaction-templates',
  mentoring: '/settings/mentoring',
} as const;

interface SettingsPageProps {
  readonly name: keyof typeof addresses;
  readonly actions?: ReactNode;
  readonly size?: MantineSize;
  readonly children: ReactNode;
}

/** One page of the settings, with the way to the others. */
export function SettingsPage(props: SettingsPageProps): ReactElement {
  const { name, actions, size = 'md', children } = props;
  const t = useTexts('settings');
  return (
    <Page title={t(`${name}.title`)} actions={actions} size={size}>
      <SiblingPages label={t('title')}>
        {(Object.keys(addresses) as (keyof typeof addresses)[]).map((one) => (
          <ButtonLink
            key={one}
            to={addresses[one]}
            size="sm"
            variant={one === name ? 'light' : 'default'}
            aria-current={one === name ? 'page' : undefined}
          >
            {t(`${one}.title`)}
          </ButtonLink>
        ))}
      </SiblingPages>
      {children}
    </Page>
  );
}
