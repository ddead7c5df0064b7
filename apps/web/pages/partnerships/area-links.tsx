import { Group } from '@mantine/core';
import { type ReactElement } from 'react';
import { useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';

const places = [
  { name: 'board', to: '/partnerships' },
  { name: 'list', to: '/partnerships/list' },
  { name: 'figures', to: '/partnerships/figures' },
  { name: 'health', to: '/partnerships/health' },
  { name: 'agreements', to: '/partnerships/agreements' },
] as const;

/** The ways to look at partnerships. */
export function AreaLinks(): ReactElement {
  const t = useTexts('partnerships');
  const may = useMay();
  const seen = [
    ...places,
    ...(may('partnership-difficulties.read')
      ? [{ name: 'difficulties', to: '/partnerships/difficulties' } as const]
      : []),
  ];
  return (
    <Group component="nav" aria-label={t('area')} gap="xs" mb="lg">
      {seen.map(({ name, to }) => (
        <ButtonLink
          key={name}
          to={to}
          size="sm"
          variant="default"
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ variant: 'light' }}
        >
          {t(`area.${name}`)}
        </ButtonLink>
      ))}
    </Group>
  );
}
