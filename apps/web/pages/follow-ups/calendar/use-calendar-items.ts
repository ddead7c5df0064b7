import { useSuspenseQuery } from '@tanstack/react-query';
import { answerOf } from '#api-client';
import { useAccount, useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { instantOf } from '../../../base/language/wall-clock';
import { type FollowUp } from '../queries';
import { addDays } from './calendar-days';

const PAGE = 100;
/** A calendar with more in it could not be read; it says that there is more. */
const MOST_PAGES = 5;

export interface CalendarItems {
  readonly byDay: ReadonlyMap<string, readonly FollowUp[]>;
  readonly hasMore: boolean;
}

/** What is open and due on these days, one's own or everybody's, under the day on which each is due. */
export function useCalendarItems(days: readonly string[], isEverybodys: boolean): CalendarItems {
  const { timeZone } = useLibrary();
  const { userId } = useAccount();
  const [first = ''] = days;
  const last = days.at(-1) ?? first;
  const { data } = useSuspenseQuery({
    queryKey: ['follow-ups', 'calendar', first, last, isEverybodys],
    queryFn: async () => {
      const items: FollowUp[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = {
          status: 'open' as const,
          // A day more at both ends: other clocks may be ahead, or behind.
          dueAfter: instantOf(`${addDays(first, -1)}T00:00`, timeZone),
          dueBefore: instantOf(`${addDays(last, 2)}T00:00`, timeZone),
          limit: PAGE,
          cursor,
          ownerId: isEverybodys ? undefined : userId,
        };
        const answer = await answerOf(api.GET('/api/v1/follow-ups', { params: { query } }));
        items.push(...answer.data);
        cursor = answer.page.nextCursor ?? undefined;
        if (cursor === undefined) break;
      }
      return { items, hasMore: cursor !== undefined };
    },
  });
  return { byDay: groupedByDay(data.items, days), hasMore: data.hasMore };
}

function groupedByDay(
  items: readonly FollowUp[],
  days: readonly string[],
): ReadonlyMap<string, readonly FollowUp[]> {
  return new Map(
    days.map((day) => [day, items.filter(({ dueLocal }) => dueLocal.slice(0, 10) === day)]),
  );
}
