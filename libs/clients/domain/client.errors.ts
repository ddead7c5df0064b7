import { DomainError, notFound } from '#kernel';
import { type DuplicateCandidate } from './duplicate';

export function clientNotFound(): DomainError {
  return notFound('client_not_found');
}

export function consentNotFound(): DomainError {
  return notFound('consent_not_found');
}

export function clientArchived(): DomainError {
  return new DomainError('conflict', 'client_archived');
}

/** Somebody like this is known already; `allowDuplicate` registers them all the same. */
export function clientDuplicate(candidates: readonly DuplicateCandidate[]): DomainError {
  return new DomainError('conflict', 'client_duplicate', { extensions: { candidates } });
}

export function consentWithdrawn(): DomainError {
  return new DomainError('conflict', 'consent_withdrawn');
}

export function erasureNoticeNotFound(): DomainError {
  return notFound('erasure_notice_not_found');
}
