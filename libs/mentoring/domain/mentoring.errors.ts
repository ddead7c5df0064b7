import { DomainError, notFound } from '#kernel';

export const termNotFound = (): DomainError => notFound('mentoring_term_not_found');

export const profileNotFound = (): DomainError => notFound('mentor_profile_not_found');

export const requestNotFound = (): DomainError => notFound('mentoring_request_not_found');

export function termExists(): DomainError {
  return new DomainError('conflict', 'mentoring_term_exists');
}

export function profileExists(): DomainError {
  return new DomainError('conflict', 'mentor_profile_exists');
}

export function profileArchived(): DomainError {
  return new DomainError('conflict', 'mentor_profile_archived');
}

export const matchNotFound = (): DomainError => notFound('mentoring_match_not_found');

/** A match is under way, or a mentor is being asked. */
export function requestMatched(): DomainError {
  return new DomainError('conflict', 'mentoring_request_matched');
}

/** It cannot be proposed to this mentor, for these reasons. */
export function mentorRefused(refusals: readonly string[]): DomainError {
  return new DomainError('conflict', 'mentor_refused', { extensions: { refusals } });
}

/** The client has not agreed that this contact may know who they are. */
export function consentMissing(recipientContactId: string): DomainError {
  return new DomainError('conflict', 'mentoring_consent_missing', {
    extensions: { recipientContactId },
  });
}

export const sessionNotFound = (): DomainError => notFound('mentoring_session_not_found');

/** Somebody has told of a session of this day before. */
export function sessionTold(): DomainError {
  return new DomainError('conflict', 'mentoring_session_told');
}

export function notToBeRated(): DomainError {
  return new DomainError('conflict', 'mentoring_not_to_be_rated');
}

export function matchRated(): DomainError {
  return new DomainError('conflict', 'mentoring_rated');
}

export function requestClosed(): DomainError {
  return new DomainError('conflict', 'mentoring_request_closed');
}

export const assignmentNotFound = (): DomainError => notFound('mentoring_assignment_not_found');

export function assignmentNotCompleted(): DomainError {
  return new DomainError('conflict', 'mentoring_assignment_not_completed');
}

/** A pair of an assignment that cannot be proposed, and why. */
export interface RefusedPair {
  readonly requestId: string;
  readonly profileId: string;
  readonly code: string;
}

/** None was proposed, because these cannot be. */
export function pairsRefused(pairs: readonly RefusedPair[]): DomainError {
  return new DomainError('conflict', 'assignment_pairs_refused', { extensions: { pairs } });
}

export function assignmentEnded(): DomainError {
  return new DomainError('conflict', 'mentoring_assignment_ended');
}
