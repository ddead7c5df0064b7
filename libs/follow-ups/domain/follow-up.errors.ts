import { DomainError, notFound } from '#kernel';
import { type FollowUpStatus } from './follow-up-status';

export function followUpNotFound(): DomainError {
  return notFound('follow_up_not_found');
}

export function followUpArchived(): DomainError {
  return new DomainError('conflict', 'follow_up_archived');
}

/** It has ended before; tells how. */
export function followUpEnded(status: FollowUpStatus): DomainError {
  return new DomainError('conflict', 'follow_up_ended', { extensions: { currentStatus: status } });
}
