import { Box, Tabs, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { NothingHere } from '../../../ui/nothing-here';
import { Page } from '../../../ui/page';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { Waiting } from '../../../ui/waiting';
import { AreaLinks } from '../area-links';
import { DifficultyRow } from './difficulty-row';
import { difficultiesKey, readDifficulties } from './queries';

const route = getRouteApi('/signed-in/partnerships/difficulties');

/** What was difficult, in all partnerships: what is to be settled, and what was. */
export function DifficultiesPage(): ReactElement {
  const t = useTexts('partnerships');
  const { settled } = route.useSearch();
  const navigate = route.useNavigate();
  const view = settled ? 'settled' : 'open';
  return (
    <Page title={t('difficulties.page')}>
      <AreaLinks />
      <Text mb="md">{t('difficulties.private')}</Text>
      <Tabs
        value={view}
        onChange={(chosen) => {
          void navigate({ search: { settled: chosen === 'settled' ? true : undefined } });
        }}
      >
        <Tabs.List className="one-line" mb="md">
          <Tabs.Tab value="open">{t('difficulties.view.open')}</Tabs.Tab>
          <Tabs.Tab value="settled">{t('difficulties.view.settled')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={view}>
          <Waiting>
            <DifficultyList isSettled={settled === true} />
          </Waiting>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function DifficultyList({ isSettled }: { isSettled: boolean }): ReactElement {
  const t = useTexts('partnerships');
  const pages = usePages([...difficultiesKey, 'list', isSettled], (cursor) =>
    readDifficulties({ settled: isSettled, cursor }),
  );
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconLock}
        title={t(isSettled ? 'difficulties.nothing.settled' : 'difficulties.nothing.open')}
        explanation={t('difficulties.nothing.explanation')}
      />
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows" aria-label={t('difficulties.page')}>
        {pages.items.map((difficulty) => (
          <Box component="li" key={difficulty.id} p="lg">
            <DifficultyRow difficulty={difficulty} namesPartnership />
          </Box>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}
