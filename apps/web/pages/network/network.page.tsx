import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { Page } from '../../ui/page';
import { Waiting } from '../../ui/waiting';
import { Network } from './network';
import { spans } from './network-search';

const route = getRouteApi('/signed-in/network');

/** Who stands around the library, and how close. */
export function NetworkPage(): ReactElement {
  const t = useTexts('network');
  const { days = 365 } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={t('title')}
      size="xl"
      actions={
        <NativeSelect
          aria-label={t('days')}
          value={String(days)}
          data={spans.map((span) => ({ value: String(span), label: t(`days.${span}`) }))}
          onChange={({ currentTarget }) => {
            const chosen = spans.find((span) => String(span) === currentTarget.value);
            void navigate({ search: { days: chosen } });
          }}
        />
      }
    >
      <Waiting>
        <Network days={days} />
      </Waiting>
    </Page>
  );
}
