import { type FollowUpOrigin } from './follow-up-origin';
import { type FollowUpPriority } from './follow-up-priority';
import { type FollowUpStatus } from './follow-up-status';
import { type SubjectFields } from './follow-up-subject';

/** Something promised, with a due time, an owner and a subject. */
export interface FollowUp extends SubjectFields {
  readonly libraryId: string;
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  /** The interaction in which it was promised. */
  readonly interactionId: string | null;
  /** Who of ours is to do it. */
  readonly ownerId: string;
  /** When it is due on the clock of its time zone, `2026-11-27T10:00`, or on which day. This is what was meant. */
  readonly dueLocal: string;
  /** IANA. */
  readonly timeZone: string;
  /** The moment that follows from both; it is derived, and can be derived again. */
  readonly dueAt: Date;
  /** How often it was put off, */
  readonly snoozedCount: number;
  /** and for when it was promised before that. */
  readonly firstDueLocal: string | null;
  /** The series that it is an occurrence of, */
  readonly seriesId: string | null;
  /** and the time of the series that it stands for, also when it itself was moved. */
  readonly recurrenceId: string | null;
  readonly origin: FollowUpOrigin;
  readonly priority: FollowUpPriority;
  readonly status: FollowUpStatus;
  readonly doneAt: Date | null;
  /** The interaction in which it was done. */
  readonly doneInInteractionId: string | null;
  /** Counts how often a reminder was armed: there is one reminder for each round. */
  readonly reminderRound: number;
  /** When this round's reminder was handed over for sending. */
  readonly remindedAt: Date | null;
  readonly version: number;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
}
