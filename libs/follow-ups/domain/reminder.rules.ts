import { type FollowUp } from './follow-up';
import { type Owner } from './owner';

/** What of a delivery says for whom and for which time it is. */
export interface Reminder {
  readonly ownerId: string;
  readonly occurrence: string;
}

/**
 * Which reminder of a follow-up this is. Beside the due time it names the round: given away and taken back, or
 * moved and moved back, a follow-up is a new promise and its reminder a new one.
 */
export function occurrenceOf({ dueAt, reminderRound }: FollowUp): string {
  return `${dueAt.toISOString()}/${reminderRound}`;
}

/** Whether a change makes a new promise of it, so that whoever holds it now is reminded, once more if need be. */
export function armsReminder(before: FollowUp, after: FollowUp): boolean {
  return (
    before.dueAt.getTime() !== after.dueAt.getTime() ||
    before.ownerId.toLowerCase() !== after.ownerId.toLowerCase()
  );
}

/** Whether a reminder that waits for sending should still go out: nothing has come in between. */
export function isStillWanted(
  { ownerId, occurrence }: Reminder,
  followUp: FollowUp,
  owner: Pick<Owner, 'canOwn'>,
): boolean {
  return (
    followUp.status === 'open' &&
    followUp.archivedAt === null &&
    followUp.ownerId === ownerId &&
    occurrenceOf(followUp) === occurrence &&
    owner.canOwn
  );
}
