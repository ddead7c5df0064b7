import './board.css';
import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { ButtonLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { AreaLinks } from '../area-links';
import { WhoseFilters } from '../whose-filters';
import { Board } from './board';

const route = getRouteApi('/signed-in/partnerships');

/** The partnerships by their stages. */
export function BoardPage(): ReactElement {
  const t = useTexts('partnerships');
  const may = useMay();
  const whose = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={t('board.title')}
      size="xl"
      actions={
        may('partnerships.write') && (
          <ButtonLink to="/partnerships/new">{t('new.title')}</ButtonLink>
        )
      }
    >
      <AreaLinks />
      <Group gap="sm" mb="md">
        <WhoseFilters
          whose={whose}
          onChange={(change) => {
            void navigate({ search: (before) => ({ ...before, ...change }) });
          }}
        />
      </Group>
      <Waiting>
        <Board whose={whose} />
      </Waiting>
    </Page>
  );
}
