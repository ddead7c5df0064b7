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

/** What can come between a reminder and its sending, each in words for whoever looks why none came. */
export const reminderObstacles = [
  'follow_up_done',
  'follow_up_cancelled',
  'follow_up_archived',
  'follow_up_handed_over',
  'follow_up_moved',
  'owner_without_access',
  'subject_archived',
] as const;

export type ReminderObstacle = (typeof reminderObstacles)[number];

/** Why a reminder that waits for sending should no longer go out; undefined while nothing has come in between. */
export function obstacleTo(
  { ownerId, occurrence }: Reminder,
  followUp: FollowUp,
  owner: Pick<Owner, 'canOwn'>,
): ReminderObstacle | undefined {
  if (followUp.archivedAt !== null) return 'follow_up_archived';
  if (followUp.status !== 'open') return `follow_up_${followUp.status}`;
  if (followUp.ownerId !== ownerId) return 'follow_up_handed_over';
  if (occurrenceOf(followUp) !== occurrence) return 'follow_up_moved';
  return owner.canOwn ? undefined : 'owner_without_access';
}
