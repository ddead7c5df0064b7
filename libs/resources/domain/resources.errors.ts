import { DomainError, notFound } from '#kernel';

export function resourceEntryNotFound(): DomainError {
  return notFound('resource_entry_not_found');
}

/** It is on the map already. */
export function resourceEntryExists(): DomainError {
  return new DomainError('conflict', 'resource_entry_exists');
}

export function resourceTermNotFound(): DomainError {
  return notFound('resource_term_not_found');
}

export function resourceTermExists(): DomainError {
  return new DomainError('conflict', 'resource_term_exists');
}

/** Somebody works with this contact already, or means to. */
export function partnershipThereAlready(partnershipId: string): DomainError {
  return new DomainError('conflict', 'partnership_there_already', {
    extensions: { partnershipId },
  });
}
