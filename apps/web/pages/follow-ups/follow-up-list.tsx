import { Box, Checkbox, Stack, Title } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { answerOf } from '#api-client';
import { useAccount, useLibrary, useMay } from '../../base/account';
import { api } from '../../base/api';
import { dayIn } from '../../base/language/days';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { NothingHere } from '../../ui/nothing-here';
import { ShowMore } from '../../ui/show-more';
import { usePages } from '../../ui/use-pages';
import { FollowUpRow } from './follow-up-row';
import { type FollowUpView } from './follow-ups-search';
import { type FollowUp } from './queries';
import { SeveralAtOnce } from './several-at-once';

/** Every view but the calendar. */
type ListView = Exclude<FollowUpView, 'calendar'>;

/** The follow-ups of a tab, under the days on which they are due. */
export function FollowUpList({ view }: { view: ListView }): ReactElement {
  const t = useTexts('follow-ups');
  const headingOf = useHeadings(view);
  const may = useMay();
  const { userId } = useAccount();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const pages = usePages(['follow-ups', 'list', view], (cursor) => {
    const status = view === 'done' ? ('done' as const) : ('open' as const);
    const query = { status, cursor, limit: 50, ownerId: view === 'all' ? undefined : userId };
    return answerOf(api.GET('/api/v1/follow-ups', { params: { query } }));
  });
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconCalendarCheck}
        title={t(`nothing.${view}`)}
        explanation={t('nothing.how')}
      />
    );
  }
  const canAct = view !== 'done' && may('follow-ups.write');
  const present = chosen.filter((id) => pages.items.some((item) => item.id === id));
  return (
    <Stack gap="lg">
      {canAct && (
        <SeveralAtOnce
          ids={present}
          onDone={() => {
            setChosen([]);
          }}
        />
      )}
      {daysOf(pages.items, headingOf).map(([heading, items]) => (
        <section key={heading} aria-label={heading}>
          <Title order={2} mb="sm">
            {heading}
          </Title>
          <Box component="ul" className="surface rows">
            {items.map((item) => (
              <li key={item.id}>
                <FollowUpRow
                  followUp={item}
                  canAct={canAct}
                  choice={
                    canAct && (
                      <Checkbox
                        aria-label={t('choose', { title: item.title })}
                        checked={chosen.includes(item.id)}
                        onChange={({ currentTarget: { checked } }) => {
                          setChosen((now) =>
                            checked ? [...now, item.id] : now.filter((id) => id !== item.id),
                          );
                        }}
                      />
                    )
                  }
                />
              </li>
            ))}
          </Box>
        </section>
      ))}
      <ShowMore pages={pages} />
    </Stack>
  );
}

/** Overdue, today, tomorrow, or the day. */
function useHeadings(view: ListView): (followUp: FollowUp) => string {
  const t = useTexts('follow-ups');
  const formats = useFormats();
  const { timeZone } = useLibrary();
  const [today, tomorrow] = [dayIn(0, timeZone), dayIn(1, timeZone)];
  return ({ dueLocal, dueAt }) => {
    const day = dueLocal.slice(0, 10);
    if (day < today && view !== 'done') return t('day.overdue');
    if (day === today) return t('day.today');
    return day === tomorrow ? t('day.tomorrow') : formats.day(dueAt);
  };
}

function daysOf(
  items: readonly FollowUp[],
  headingOf: (followUp: FollowUp) => string,
): (readonly [string, readonly FollowUp[]])[] {
  const days = new Map<string, FollowUp[]>();
  for (const item of items) {
    const heading = headingOf(item);
    days.set(heading, [...(days.get(heading) ?? []), item]);
  }
  return [...days];
}
