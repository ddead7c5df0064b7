import { type DomainError, notFound } from '#kernel';
import { type Contact } from './contact';
import { type Likeness, likelyScore, likeness } from './likeness';

/** Two contacts, in the one order in which a pair is kept. */
export interface ContactIds {
  readonly firstId: string;
  readonly secondId: string;
}

/** Two contacts that are likely to be one. */
export interface ContactPair extends ContactIds, Likeness {}

export function pairOf(one: string, other: string): ContactIds {
  return one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one };
}

/** The two as a pair, if they are at work and likely to be one. */
export function likelyPair(one: Contact, other: Contact): ContactPair[] {
  if (one.id === other.id || one.archivedAt || other.archivedAt) return [];
  const found = likeness(one, other);
  return found.score < likelyScore ? [] : [{ ...pairOf(one.id, other.id), ...found }];
}

export const pairNotFound = (): DomainError => notFound('contact_pair_not_found');
