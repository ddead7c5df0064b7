import { DomainError } from '#kernel';
import { type Contact } from './contact';
import { type SaidContact } from './read-contact';

/** What is done with several contacts at once. */
export type ContactBatchMove =
  | { readonly action: 'tag' | 'untag'; readonly tag: string }
  | { readonly action: 'set_owner'; readonly ownerId: string | null }
  | { readonly action: 'archive' };

export const contactBatchActions = [
  'tag',
  'untag',
  'set_owner',
  'archive',
] as const satisfies readonly ContactBatchMove['action'][];

/** A contact has no more. */
export const mostTags = 50;

/** What a contact is to say after a move that changes it. @throws DomainError conflict when it has too many tags. */
export function saidBy(
  move: Exclude<ContactBatchMove, { action: 'archive' }>,
  { tags }: Pick<Contact, 'tags'>,
): SaidContact {
  if (move.action === 'set_owner') return { ownerId: move.ownerId };
  const others = tags.filter((tag) => tag !== move.tag);
  if (move.action === 'untag') return { tags: others };
  if (others.length >= mostTags) throw new DomainError('conflict', 'too_many_tags');
  return { tags: [...others, move.tag] };
}
