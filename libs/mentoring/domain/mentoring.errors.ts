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

export function requestClosed(): DomainError {
  return new DomainError('conflict', 'mentoring_request_closed');
}

export const assignmentNotFound = (): DomainError => notFound('mentoring_assignment_not_found');

export function assignmentEnded(): DomainError {
  return new DomainError('conflict', 'mentoring_assignment_ended');
}
