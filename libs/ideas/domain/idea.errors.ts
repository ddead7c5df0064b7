import { DomainError, notFound } from '#kernel';
import { type IdeaStatus } from './idea-status';

export function ideaNotFound(): DomainError {
  return notFound('idea_not_found');
}

/** @param current where it stands now */
export function ideaMovedOn(current: IdeaStatus): DomainError {
  return new DomainError('conflict', 'idea_moved_on', { extensions: { current } });
}

export function tooManyIdeas(): DomainError {
  return new DomainError('conflict', 'too_many_ideas');
}

/** Somebody answered it: it is part of what was said between the partner and us. */
export function ideaAnswered(): DomainError {
  return new DomainError('conflict', 'idea_answered');
}
