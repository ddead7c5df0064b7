import { DomainError, notFound } from '#kernel';

export function interactionNotFound(): DomainError {
  return notFound('interaction_not_found');
}

export function interactionArchived(): DomainError {
  return new DomainError('conflict', 'interaction_archived');
}
