import { DomainError, notFound } from '#kernel';

export function templateNotFound(): DomainError {
  return notFound('follow_up_template_not_found');
}

/** There is another one of this name. */
export function templateExists(): DomainError {
  return new DomainError('conflict', 'follow_up_template_exists');
}
