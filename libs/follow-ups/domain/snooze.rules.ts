import { Temporal } from 'temporal-polyfill';
import { invalidField } from '#kernel';
import { isAllDay } from './due.rules';
import { type FollowUp } from './follow-up';
import { columnsChanged } from './follow-up.rules';
import { workingDayFrom } from './working-days';

/** For how long somebody puts a follow-up off who does not want to look at a calendar. */
export const snoozeChoices = ['later_today', 'tomorrow', 'next_week'] as const;

export type SnoozeChoice = (typeof snoozeChoices)[number];

/** Until when a follow-up is put off: one of the choices, or a day or time of its own clock. */
export type Snooze = { readonly until: SnoozeChoice } | { readonly dueLocal: string };

const laterHours = 3;
const quarterOfAnHour = 15;

/**
 * When a follow-up that is put off is due again, on its own clock. Tomorrow is the library's next working day,
 * next week the first working day from Monday on: both at the time of day that was promised first, and on a day
 * alone if it was that. Later today is in three hours, at the next quarter.
 * @throws DomainError invalid at `/until` when three hours are more than is left of today.
 */
export function snoozedUntil(
  followUp: Pick<FollowUp, 'dueLocal' | 'firstDueLocal' | 'timeZone'>,
  choice: SnoozeChoice,
  now: Date,
  isWorkingDay: (day: string) => boolean,
): string {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    followUp.timeZone,
  );
  const today = here.toPlainDate();
  if (choice === 'later_today') return laterOn(here);
  const from = choice === 'tomorrow' ? 1 : 8 - today.dayOfWeek;
  const day = workingDayFrom(today.add({ days: from }).toString(), 0, isWorkingDay);
  const promised = followUp.firstDueLocal ?? followUp.dueLocal;
  return isAllDay(promised) ? day : day + promised.slice(day.length);
}

/** What changes when a follow-up is put off. @throws DomainError invalid at `/dueLocal` when that time has passed. */
export function snoozed(
  before: FollowUp,
  dueLocal: string,
  now: Date,
  dayStartsAt: string,
): Partial<FollowUp> & Pick<FollowUp, 'dueAt'> {
  const columns = columnsChanged(before, { dueLocal }, dayStartsAt);
  if (columns.dueAt <= now) throw invalidField('/dueLocal', 'due_in_past');
  return {
    ...columns,
    snoozedCount: before.snoozedCount + 1,
    firstDueLocal: before.firstDueLocal ?? before.dueLocal,
  };
}

function laterOn(here: Temporal.ZonedDateTime): string {
  const later = here.add({ hours: laterHours }).round({
    smallestUnit: 'minute',
    roundingIncrement: quarterOfAnHour,
    roundingMode: 'ceil',
  });
  if (!later.toPlainDate().equals(here.toPlainDate())) throw invalidField('/until', 'today_over');
  return later.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
