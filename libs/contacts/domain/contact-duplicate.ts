import { DomainError } from '#kernel';
import { type Contact } from './contact';
import { type Likeness } from './likeness';

/** A contact that another one is likely to be. */
export type DuplicateCandidate = Pick<Contact, 'id' | 'name' | 'city'> & Likeness;

/** One like this is known already; `allowDuplicate` adds it all the same. */
export function contactLikelyDuplicate(candidates: readonly DuplicateCandidate[]): DomainError {
  return new DomainError('conflict', 'contact_likely_duplicate', { extensions: { candidates } });
}
