import { DomainError, notFound } from '#kernel';

export function interactionNotFound(): DomainError {
  return notFound('interaction_not_found');
}

export function interactionArchived(): DomainError {
  return new DomainError('conflict', 'interaction_archived');
}

export function interactionTemplateNotFound(): DomainError {
  return notFound('interaction_template_not_found');
}

/** There is another one of this name. */
export function interactionTemplateExists(): DomainError {
  return new DomainError('conflict', 'interaction_template_exists');
}
