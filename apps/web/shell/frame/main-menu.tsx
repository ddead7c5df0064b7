import { NavLink } from '@mantine/core';
import { Link, useRouteContext, useRouterState } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';

/** Where one can go, of what one may see. */
export function MainMenu({ onChoice }: { onChoice: () => void }): ReactElement {
  const t = useTexts('shell');
  const may = useMay();
  const { navigation } = useRouteContext({ from: '__root__' });
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <>
      {navigation
        .filter(({ operation }) => may(operation))
        .map(({ name, to, icon: Icon }) => {
          const isHere = path === to || path.startsWith(`${to}/`);
          return (
            <NavLink
              key={name}
              component={Link}
              to={to}
              onClick={onChoice}
              active={isHere}
              aria-current={isHere ? 'page' : undefined}
              label={t(`navigation.${name}`)}
              leftSection={<Icon size={20} aria-hidden />}
              styles={{ root: { borderRadius: 'var(--mantine-radius-md)', minHeight: 44 } }}
            />
          );
        })}
    </>
  );
}
