import { newId } from '#kernel';
import { dueAtOf } from './due.rules';
import { type FollowUp } from './follow-up';
import { type FollowUpPriority } from './follow-up-priority';
import { type SubjectFields } from './follow-up-subject';
import { type Recurrence } from './recurrence';

/** Something that is promised again and again. Of its follow-ups, its occurrences, one is open at a time. */
export interface FollowUpSeries extends Recurrence, SubjectFields {
  readonly libraryId: string;
  readonly id: string;
  /** IANA: on whose clock it comes. */
  readonly timeZone: string;
  readonly title: string;
  readonly note: string | null;
  readonly ownerId: string;
  readonly priority: FollowUpPriority;
  /** When it came for the last time, or somebody ended it. */
  readonly endedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** The follow-up of a series that stands for one of its times. */
export function occurrenceAt(
  series: FollowUpSeries,
  recurrenceId: string,
  dayStartsAt: string,
  now: Date,
): FollowUp {
  const { libraryId, contactId, clientId, referralId, matchId } = series;
  return {
    libraryId,
    id: newId(),
    title: series.title,
    note: series.note,
    contactId,
    clientId,
    referralId,
    matchId,
    interactionId: null,
    ownerId: series.ownerId,
    dueLocal: recurrenceId,
    timeZone: series.timeZone,
    dueAt: dueAtOf(recurrenceId, series.timeZone, dayStartsAt),
    snoozedCount: 0,
    firstDueLocal: null,
    seriesId: series.id,
    recurrenceId,
    origin: 'staff',
    priority: series.priority,
    status: 'open',
    doneAt: null,
    doneInInteractionId: null,
    reminderRound: 1,
    remindedAt: null,
    version: 1,
    archivedAt: null,
    createdAt: now,
  };
}
