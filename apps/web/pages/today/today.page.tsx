import { Stack } from '@mantine/core';
import { IconCoffee } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { NothingHere } from '../../ui/nothing-here';
import { Page } from '../../ui/page';
import { TodayGroup } from './today-group';

/** Whom to contact today, and why; each can be acted on where it stands. */
export function TodayPage(): ReactElement {
  const t = useTexts('today');
  const formats = useFormats();
  const { data: today } = useSuspenseQuery({
    queryKey: ['today'],
    queryFn: () => answerOf(api.GET('/api/v1/today')),
  });
  const day = formats.dayInFull(`${today.date}T12:00:00Z`);
  return (
    <Page title={t('title', { day })} size="md">
      {today.items.length === 0 ? (
        <NothingHere icon={IconCoffee} title={t('nothing')} explanation={t('nothing.how')} />
      ) : (
        <Stack gap="xl">
          {groupsOf(today.items).map(([group, items]) => (
            <TodayGroup
              key={group}
              group={group}
              items={items}
              hasMore={today.more.includes(group)}
            />
          ))}
        </Stack>
      )}
    </Page>
  );
}

type Item = Schemas['TodayItemDto'];

/** The API has put them in the order of what matters. */
function groupsOf(items: readonly Item[]): (readonly [Item['group'], readonly Item[]])[] {
  const groups = [...new Set(items.map(({ group }) => group))];
  return groups.map((group) => [group, items.filter((item) => item.group === group)] as const);
}
