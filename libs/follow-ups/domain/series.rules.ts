import { DomainError, notFound } from '#kernel';
import { type FollowUp } from './follow-up';
import { columnsChanged } from './follow-up.rules';
import { type FollowUpSeries } from './follow-up-series';
import { firstOccurrence, recurrenceOf } from './recurrence';

/** What an editor can change of a series: of the open occurrence and of those after it. */
export type SeriesChanges = Partial<
  Pick<
    FollowUpSeries,
    'title' | 'note' | 'ownerId' | 'priority' | 'recurrenceRule' | 'timeZone'
  > & {
    readonly dueLocal: string;
  }
>;

export function seriesNotFound(): DomainError {
  return notFound('follow_up_series_not_found');
}

export function checkGoesOn({ endedAt }: FollowUpSeries): void {
  if (endedAt) throw new DomainError('conflict', 'follow_up_series_ended');
}

/**
 * The series after these changes. Another rule, time or clock begins anew with the open occurrence: what was skipped
 * and how often it came belong to the rule before.
 * @throws DomainError invalid at `/recurrenceRule` or `/dueLocal`.
 */
export function seriesChanged(
  before: FollowUpSeries,
  open: FollowUp,
  changes: SeriesChanges,
): FollowUpSeries {
  const { recurrenceRule, timeZone, dueLocal, ...words } = changes;
  if (recurrenceRule === undefined && timeZone === undefined && dueLocal === undefined) {
    return { ...before, ...words };
  }
  const zone = timeZone ?? before.timeZone;
  const starts = dueLocal ?? open.recurrenceId ?? open.dueLocal;
  const recurrence = recurrenceOf(recurrenceRule ?? before.recurrenceRule, starts, zone);
  return { ...before, ...words, ...recurrence, timeZone: zone };
}

/** What changes with that of the occurrence that is open. */
export function occurrenceChanged(
  before: FollowUpSeries,
  after: FollowUpSeries,
  open: FollowUp,
  changes: SeriesChanges,
  dayStartsAt: string,
): Partial<FollowUp> {
  const { title, note, ownerId, priority } = changes;
  const words = {
    ...(title !== undefined && { title }),
    ...(note !== undefined && { note }),
    ...(ownerId !== undefined && { ownerId }),
    ...(priority !== undefined && { priority }),
  };
  if (isSameRecurrence(before, after)) return columnsChanged(open, words, dayStartsAt);
  const recurrenceId = firstOccurrence(after) ?? after.startsLocal;
  const moved = { ...words, dueLocal: recurrenceId, timeZone: after.timeZone };
  return {
    ...columnsChanged(open, moved, dayStartsAt),
    recurrenceId,
    snoozedCount: 0,
    firstDueLocal: null,
  };
}

function isSameRecurrence(one: FollowUpSeries, other: FollowUpSeries): boolean {
  return (
    one.recurrenceRule === other.recurrenceRule &&
    one.startsLocal === other.startsLocal &&
    one.timeZone === other.timeZone
  );
}
