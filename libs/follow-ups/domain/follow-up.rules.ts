import { invalidField } from '#kernel';
import { dueAtOf, normalDueLocal } from './due.rules';
import { type FollowUp } from './follow-up';
import { followUpArchived, followUpEnded } from './follow-up.errors';
import { type SubjectField, subjectOf } from './follow-up-subject';
import { type Owner } from './owner';
import { armsReminder } from './reminder.rules';

/** What an editor can change. */
export type FollowUpChanges = Partial<
  Pick<FollowUp, SubjectField | 'title' | 'note' | 'ownerId' | 'dueLocal' | 'timeZone' | 'priority'>
>;

/** @throws DomainError invalid at `/ownerId`. */
export function checkOwner(owner: Owner | null): Owner {
  if (!owner) throw invalidField('/ownerId', 'unknown_user');
  if (!owner.canOwn) throw invalidField('/ownerId', 'user_cannot_own');
  return owner;
}

/** @throws DomainError conflict `follow_up_archived` or `follow_up_ended`: only what is open can be changed. */
export function checkOpen({ archivedAt, status }: FollowUp): void {
  if (archivedAt) throw followUpArchived();
  if (status !== 'open') throw followUpEnded(status);
}

/**
 * What changes with these changes: besides them the due time that follows, and the reminder, which is armed
 * again where somebody else is to be reminded or at another time.
 */
export function columnsChanged(
  before: FollowUp,
  changes: FollowUpChanges,
  dayStartsAt: string,
): Partial<FollowUp> & Pick<FollowUp, 'dueAt'> {
  const dueLocal = normalDueLocal(changes.dueLocal ?? before.dueLocal);
  const dueAt = dueAtOf(dueLocal, changes.timeZone ?? before.timeZone, dayStartsAt);
  const columns = { ...changes, dueLocal, dueAt, ...turnedTo(before, changes) };
  return armsReminder(before, { ...before, ...columns })
    ? { ...columns, reminderRound: before.reminderRound + 1, remindedAt: null }
    : columns;
}

/** What is turned to somebody else does not come from the cadence of the first any more. */
function turnedTo(before: FollowUp, changes: FollowUpChanges): Partial<FollowUp> {
  const isTurned = concernsAnotherSubject(before, { ...before, ...changes });
  return isTurned && before.origin === 'cadence' ? { origin: 'staff' } : {};
}

export function concernsAnotherSubject(before: FollowUp, after: FollowUp): boolean {
  return subjectOf(before).id !== subjectOf(after).id;
}
