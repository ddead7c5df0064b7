import { NavLink } from '@mantine/core';
import { Link, useRouteContext, useRouterState } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { type NavigationEntry } from './navigation-entry';

interface EntriesProps {
  readonly entries: readonly NavigationEntry[];
  readonly onChoice: () => void;
  readonly isBelow?: boolean;
}

/** Where one can go, of what one may see. */
export function MainMenu({ onChoice }: Pick<EntriesProps, 'onChoice'>): ReactElement {
  const { navigation } = useRouteContext({ from: '__root__' });
  return <Entries entries={navigation} onChoice={onChoice} />;
}

function Entries({ entries, onChoice, isBelow = false }: EntriesProps): ReactElement {
  const t = useTexts('shell');
  const may = useMay();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <>
      {entries
        .filter(({ operation }) => may(operation))
        .map(({ name, to, icon: Icon, below = [] }) => (
          <div key={name}>
            <NavLink
              component={Link}
              to={to}
              onClick={onChoice}
              active={isAt(path, to)}
              aria-current={isAt(path, to) ? 'page' : undefined}
              label={t(`navigation.${name}`)}
              leftSection={<Icon size={20} aria-hidden />}
              pl={isBelow ? 'xl' : undefined}
              styles={{ root: { borderRadius: 'var(--mantine-radius-md)', minHeight: 44 } }}
            />
            {[to, ...below.map((entry) => entry.to)].some((one) => isAt(path, one)) && (
              <Entries entries={below} onChoice={onChoice} isBelow />
            )}
          </div>
        ))}
    </>
  );
}

function isAt(path: string, to: string): boolean {
  return path === to || path.startsWith(`${to}/`);
}
