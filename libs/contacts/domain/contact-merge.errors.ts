import { DomainError, movedTo, notFound } from '#kernel';
import { type Contact } from './contact';
import { type ContactMerge } from './contact-merge';

export function contactMerged(survivorId: string): DomainError {
  return new DomainError('conflict', 'contact_merged', { extensions: { mergedInto: survivorId } });
}

/** Whoever reads the merged contact is led to its survivor. */
export function contactMoved(id: string, survivorId: string): DomainError {
  return movedTo('contact_merged', id, survivorId);
}

export const mergeNotFound = (): DomainError => notFound('contact_merge_not_found');

/** Whether these two may become one. @throws DomainError conflict, saying why not. */
export function checkMergeable(survivor: Contact, merged: Contact): void {
  if (survivor.mergedInto) throw contactMerged(survivor.mergedInto);
  if (merged.mergedInto) throw contactMerged(merged.mergedInto);
  if (survivor.archivedAt) throw new DomainError('conflict', 'survivor_archived');
  if (survivor.party !== merged.party) throw new DomainError('conflict', 'parties_differ');
}

/**
 * Whether a merge can be undone: the last one first, because a later one moved what this one had moved.
 * @throws DomainError conflict, saying why not.
 */
export function checkUndoable(
  merge: ContactMerge,
  survivor: Contact,
  later: ContactMerge | null,
): void {
  if (merge.undoneAt) throw new DomainError('conflict', 'merge_undone');
  if (survivor.mergedInto) throw contactMerged(survivor.mergedInto);
  if (later) {
    throw new DomainError('conflict', 'merged_again', { extensions: { mergeId: later.id } });
  }
}
