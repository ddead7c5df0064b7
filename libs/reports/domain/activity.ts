import { Temporal } from 'temporal-polyfill';

/** What happened in one week at one branch; where no branch was named, at none. */
export interface ActivityCount {
  /** Its Monday. */
  readonly week: string;
  readonly branchId: string | null;
  readonly interactions: number;
  readonly minutes: number;
}

export type BranchActivity = Omit<ActivityCount, 'week'>;

export interface WeekOfActivity {
  readonly startsOn: string;
  readonly interactions: number;
  readonly minutes: number;
  readonly branches: readonly BranchActivity[];
}

/** More weeks than a report is asked for: twenty years. */
const mostWeeks = 1044;

/** All weeks from the one of the first day to the one of the last, also those in which nothing happened. */
export function activityByWeek(
  counts: readonly ActivityCount[],
  firstDay: string,
  lastDay: string,
): WeekOfActivity[] {
  return mondays(firstDay, lastDay).map((startsOn) => {
    const branches = counts.filter(({ week }) => week === startsOn);
    return {
      startsOn,
      interactions: branches.reduce((sum, { interactions }) => sum + interactions, 0),
      minutes: branches.reduce((sum, { minutes }) => sum + minutes, 0),
      branches: branches.map(({ week: _, ...branch }) => branch),
    };
  });
}

function mondays(firstDay: string, lastDay: string): string[] {
  const first = Temporal.PlainDate.from(firstDay);
  const last = Temporal.PlainDate.from(lastDay);
  const found: string[] = [];
  let monday = first.subtract({ days: first.dayOfWeek - 1 });
  while (Temporal.PlainDate.compare(monday, last) <= 0 && found.length < mostWeeks) {
    found.push(monday.toString());
    monday = monday.add({ weeks: 1 });
  }
  return found;
}
