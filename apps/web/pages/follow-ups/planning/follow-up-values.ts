import { type Schemas } from '#api-client';
import { type Recurrence, recurrenceOf, ruleOf, weekOfMonthOf } from './recurrence';
import { type PlannedAbout } from './use-subject';

type Priority = Schemas['FollowUpDto']['priority'];

/** When something is due, as the fields of forms have it. */
export interface DueValues {
  readonly dueOn: string;
  /** Empty for what is due all day. */
  readonly dueTime: string;
}

/** How it comes again, as the fields of the form have it. */
export interface RecurrenceValues {
  readonly again: 'never' | Recurrence['frequency'];
  readonly interval: number | string;
  readonly weekdays: string[];
  readonly onThe: 'day' | 'weekday' | 'last_weekday';
  readonly ends: 'never' | 'count' | 'until';
  readonly count: number | string;
  readonly until: string;
}

export interface FollowUpValues extends DueValues, RecurrenceValues {
  readonly contactId: string;
  readonly title: string;
  readonly note: string;
  readonly ownerId: string;
  readonly priority: Priority;
}

export const onceOnly: RecurrenceValues = {
  again: 'never',
  interval: 1,
  weekdays: [],
  onThe: 'day',
  ends: 'never',
  count: 6,
  until: '',
};

/** What the API is told of when something is due. */
export function dueLocalOf({ dueOn, dueTime }: DueValues): string {
  return dueTime === '' ? dueOn : `${dueOn}T${dueTime}`;
}

/** The rule that the fields say; undefined where it does not come again. */
export function ruleOfValues(values: RecurrenceValues, startsOn: string): string | undefined {
  const { again, interval, weekdays, onThe, ends, count, until } = values;
  if (again === 'never') return undefined;
  const week = weekOfMonthOf(startsOn);
  // A fifth one is not in every month: the last one is meant.
  const weeks = { day: null, weekday: week > 4 ? -1 : week, last_weekday: -1 };
  return ruleOf(
    {
      frequency: again,
      interval: Number(interval) || 1,
      weekdays: weekdays.map(Number).sort((one, other) => one - other),
      weekOfMonth: weeks[onThe],
      count: ends === 'count' ? Number(count) : null,
      until: ends === 'until' ? until : null,
    },
    startsOn,
  );
}

/** @param about what it is about, where that is no contact */
export function followUpBody(
  values: FollowUpValues,
  about?: PlannedAbout,
): Schemas['CreateFollowUpDto'] {
  const { contactId, title, note, ownerId, priority } = values;
  const recurrenceRule = ruleOfValues(values, values.dueOn);
  return {
    ...(about ?? { contactId }),
    title,
    note: note.trim() || null,
    ownerId,
    priority,
    dueLocal: dueLocalOf(values),
    ...(recurrenceRule !== undefined && { recurrenceRule }),
  };
}

/** What the fields say of a rule; of one that they cannot say, that it is to be said anew. */
export function recurrenceValuesOf(rule: string): RecurrenceValues {
  const recurrence = recurrenceOf(rule);
  if (!recurrence) return onceOnly;
  const { frequency, interval, weekdays, weekOfMonth, count, until } = recurrence;
  const ends = count === null ? 'never' : 'count';
  return {
    again: frequency,
    interval,
    weekdays: frequency === 'WEEKLY' ? weekdays.map(String) : [],
    onThe: weekOfMonth === null ? 'day' : weekOfMonth === -1 ? 'last_weekday' : 'weekday',
    ends: until === null ? ends : 'until',
    count: count ?? onceOnly.count,
    until: until ?? '',
  };
}
